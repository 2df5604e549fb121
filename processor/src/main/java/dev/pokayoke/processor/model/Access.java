package dev.pokayoke.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How generated code gets at a property of an object.
 *
 * @param get what a value is taken from, or null when nothing gives it
 * @param set what it is put in with once the object is there, or null when it is an argument of what makes the object
 */
public record Access(@Nullable Member get, @Nullable Member set) {

  /** A parameter of a tool: not part of any object. */
  public static final Access NONE = new Access(null, null);

  /** A method or field, by its name. */
  public record Member(MemberKind kind, String name) {}

  public enum MemberKind {
    METHOD,
    FIELD,
    /** A method of a builder that returns the builder, perhaps another one. */
    CHAIN
  }

  /** That of a record's component: its accessor and a place in the constructor. */
  public static Access component(String name) {
    return new Access(new Member(MemberKind.METHOD, name), null);
  }
}
