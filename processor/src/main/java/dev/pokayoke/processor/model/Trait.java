package dev.pokayoke.processor.model;

/** A modifier, or a fact like one, of a tool class or method that decides how, or whether, it can be bound. */
public enum Trait {
  PUBLIC,
  PRIVATE,
  STATIC,
  ABSTRACT,
  INTERFACE,
  /** Has type parameters of its own. */
  GENERIC,
  /** A class: lies, at any depth, inside a private class. A method: inherited, and not public in another package. */
  INACCESSIBLE,
  /** A method: declares to throw something that is neither an {@code Exception} nor an {@code Error}. */
  THROWABLE,
  /** A method: is inherited, and has parameters whose names class files need not keep, and no others. */
  NAMELESS,
  /** A method: is a {@code suspend} function of Kotlin's, which only Kotlin can call. */
  SUSPEND,
  /** A class: is deprecated, or has a tool that is, or that takes or returns something deprecated. */
  DEPRECATED
}
