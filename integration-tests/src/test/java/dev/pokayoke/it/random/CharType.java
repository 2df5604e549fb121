package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.Optional;

/** {@code char} or {@code Character}: a text of one UTF-16 unit. */
record CharType(String java) implements Type {

  @Override
  public String boxed() {
    return "java.lang.Character";
  }

  @Override
  public Value value(Draw draw) {
    String text = String.valueOf("aZ0 \"\\\n\u0000é市\uffff".charAt(draw.below(11)));
    return new Value(Json.text(draw, text), TextNode.valueOf(text));
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    return Optional.of(value(draw));
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    Optional<Wrong> pair = Optional.of(Wrong.beyondSchema("\"😀\""));
    Optional<Wrong> many = Optional.of(Wrong.here(draw.oneOf("\"\"", "\"ab\"")));
    return draw.oneOf(pair, many, Wrong.otherThan(draw, Sort.TEXT));
  }
}
