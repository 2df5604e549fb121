package dev.pokayoke.it.random;

import java.util.List;
import java.util.Optional;

/**
 * A variable of a generic type. It has no values of its own: where it is used, something stands for it.
 *
 * @param java its name
 * @param index among the variables of its type
 */
record VariableType(String java, int index) implements Type {

  /** The type with others in place of its variables. */
  static Type fill(Type type, List<Type> arguments) {
    return type instanceof VariableType variable
        ? arguments.get(variable.index)
        : type.mapInner(inner -> fill(inner, arguments));
  }

  @Override
  public Value value(Draw draw) {
    throw new IllegalStateException(java + " stands for nothing");
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    throw new IllegalStateException(java + " stands for nothing");
  }
}
