package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.Optional;

/**
 * A text that says which variant of a union its object is.
 *
 * @param told the variant's name
 */
record ToldType(String told) implements Type {

  @Override
  public String java() {
    return "java.lang.String";
  }

  @Override
  public Value value(Draw draw) {
    return new Value(Json.text(draw, told), TextNode.valueOf(told));
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    return draw.chance(50)
        ? Wrong.otherThan(draw, Sort.TEXT)
        : Optional.of(Wrong.here(Json.text(draw, "no " + told)));
  }
}
