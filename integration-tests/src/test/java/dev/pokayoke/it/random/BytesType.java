package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Bytes, which travel as base64.
 *
 * @param size how many there are
 */
record BytesType(Size size) implements Type {

  private static final List<String> NO_BASE64 =
      List.of("#", "QQ", "QQ=", "QQ===", "QR==", "QUI=\n", "Q Q=", "-_-_", "=", "QQ==QQ==");

  @Override
  public String java() {
    return "byte[]";
  }

  @Override
  public List<Attribute> constraints() {
    return size.attributes();
  }

  @Override
  public Type plain() {
    return new BytesType(Size.ANY);
  }

  @Override
  public Value value(Draw draw) {
    String text = text(draw, draw.chance(2) && size.equals(Size.ANY) ? 3000 : size.draw(draw));
    return new Value(Json.text(draw, text), TextNode.valueOf(text));
  }

  private static String text(Draw draw, int count) {
    byte[] bytes = new byte[count];
    draw.random().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    List<Wrong> wrong = new ArrayList<>();
    Wrong.otherThan(draw, Sort.TEXT).ifPresent(wrong::add);
    wrong.add(Wrong.beyondSchema(Json.text(draw, draw.oneOf(NO_BASE64))));
    size.outside().forEach(count -> wrong.add(Wrong.beyondSchema('"' + text(draw, count) + '"')));
    return Optional.of(draw.oneOf(wrong));
  }
}
