package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text.
 *
 * @param java {@code java.lang.String} or another type that is one
 * @param rule or null for any text
 */
record StringType(String java, @Nullable TextRule rule) implements Type {

  static final StringType ANY = new StringType("java.lang.String", null);

  private static final List<String> ALPHABETS = List.of(
      "abc",
      " ~!@#$%^&*()_+{}|:<>?,./;'[]\\\"`",
      "\u0000\u0001\b\t\n\r\u001f\u007f",
      "äßçÅ\u0301\u00a0\ufeff",
      "城市東京한국",
      "\u202e\u2066\u2028\u2029\uffff\ufffd");

  private static final List<String> PAIRS = List.of("😀", "𝄞", "👩‍👩‍👧", "🇩🇪");

  @Override
  public List<Attribute> constraints() {
    return rule == null ? List.of() : rule.attributes();
  }

  @Override
  public Type plain() {
    return new StringType(java, null);
  }

  @Override
  public Value value(Draw draw) {
    String text = rule == null ? any(draw) : rule.inside(draw);
    return new Value(Json.text(draw, text), TextNode.valueOf(text));
  }

  static String any(Draw draw) {
    return some(draw, draw.chance(1) ? 3000 : draw.below(8));
  }

  /** A text of some code points. */
  static String some(Draw draw, int length) {
    StringBuilder text = new StringBuilder();
    String alphabet = draw.oneOf(ALPHABETS);
    for (int i = 0; i < length; i++) {
      if (draw.chance(10)) {
        text.appendCodePoint(draw.oneOf(PAIRS).codePointAt(0));
      } else {
        text.append(alphabet.charAt(draw.below(alphabet.length())));
      }
    }
    return text.toString();
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    return Optional.of(value(draw));
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    List<Wrong> wrong = new ArrayList<>();
    if (rule != null) {
      rule.outside(draw).forEach(text -> wrong.add(Wrong.here(Json.text(draw, text))));
    }
    wrong.add(Wrong.beyondSchema(draw.oneOf("\"\\ud83d\"", "\"a\\udc00b\"")));
    Wrong.otherThan(draw, Sort.TEXT).ifPresent(wrong::add);
    return Optional.of(draw.oneOf(wrong));
  }
}
