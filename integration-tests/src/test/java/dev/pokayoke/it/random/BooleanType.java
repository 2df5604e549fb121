package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.Optional;

/** {@code boolean} or {@code Boolean}. */
record BooleanType(String java) implements Type {

  @Override
  public String boxed() {
    return "java.lang.Boolean";
  }

  @Override
  public Value value(Draw draw) {
    boolean value = draw.chance(50);
    return new Value(String.valueOf(value), BooleanNode.valueOf(value));
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    return Optional.of(value(draw));
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    return Wrong.otherThan(draw, Sort.BOOLEAN);
  }
}
