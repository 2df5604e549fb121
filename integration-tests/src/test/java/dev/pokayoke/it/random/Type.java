package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A type of arguments and results: how Java writes it, which JSON is a value of it, and which is none. Immutable; what is
 * declared somewhere is only named.
 */
interface Type {

  /** As it is written in Java, every class by its full name. */
  String java();

  /** As a type argument. */
  default String boxed() {
    return java();
  }

  /** Attributes of {@code @Param} that limit it; a type that has some stands directly at a parameter or component. */
  default List<Attribute> constraints() {
    return List.of();
  }

  /** Some value. */
  Value value(Draw draw);

  /** Something that is no value, unless everything is one. */
  Optional<Wrong> wrong(Draw draw);

  /** A value that can be written as a default. */
  default Optional<Value> standard(Draw draw) {
    return Optional.empty();
  }

  /** The same with other types inside. */
  default Type mapInner(UnaryOperator<Type> change) {
    return this;
  }

  /** The types inside. */
  default List<Type> inner() {
    List<Type> inner = new ArrayList<>();
    mapInner(type -> {
      inner.add(type);
      return type;
    });
    return inner;
  }

  /** Without what limits it. */
  default Type plain() {
    return this;
  }
}
