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
  /** Lies, at any depth, inside a private class. */
  INACCESSIBLE
}
