package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A value that may be absent.
 *
 * @param java of a primitive form, or {@code java.util.Optional}
 */
record OptionalType(String optional, Type value) implements Type {

  @Override
  public String java() {
    return optional.equals("java.util.Optional")
        ? "java.util.Optional<" + value.boxed() + ">"
        : optional;
  }

  @Override
  public List<Attribute> constraints() {
    return value.constraints();
  }

  @Override
  public Type plain() {
    return new OptionalType(optional, value.plain());
  }

  @Override
  public Type mapInner(UnaryOperator<Type> change) {
    Type changed = change.apply(value);
    return optional.equals("java.util.Optional") ? new OptionalType(optional, changed) : this;
  }

  @Override
  public Value value(Draw draw) {
    return draw.isDeep() ? new Value("null", NullNode.getInstance()) : value.value(draw);
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    return value.wrong(draw);
  }
}
