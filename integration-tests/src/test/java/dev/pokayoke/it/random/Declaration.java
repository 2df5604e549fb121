package dev.pokayoke.it.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A type of the user's: its source, and its values. */
interface Declaration {

  /** Its full name. */
  String name();

  /** As a member of another type or a type of its own, without modifiers: {@code record Order(int id) {}}. */
  String source();

  /** Another one that it needs beside it. */
  default Optional<Declaration> base() {
    return Optional.empty();
  }

  /** A value, with the types that its variables stand for. */
  Value value(Draw draw, List<Type> arguments);

  Optional<Wrong> wrong(Draw draw, List<Type> arguments);

  /** A value that can be written as a default. */
  default Optional<Value> standard(Draw draw) {
    return Optional.empty();
  }

  /** Names of its type variables. */
  default List<String> variables() {
    return List.of();
  }

  /** {@code <K, V>}, or nothing. */
  default String generic() {
    return variables().isEmpty() ? "" : "<" + String.join(", ", variables()) + ">";
  }

  /** The types that are named in it. */
  List<Type> types();

  /** The same, a little smaller. */
  Stream<Declaration> smaller();

  default String simpleName() {
    return Java.simpleName(name());
  }
}
