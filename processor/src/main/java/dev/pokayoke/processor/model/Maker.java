package dev.pokayoke.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * What generated code calls to make an object, before any property is set.
 *
 * @param on the type whose constructor or static method is called
 * @param factory the static method, or {@code ""} for the constructor
 * @param made what the call gives: the object, or its builder
 * @param build the method of the builder that gives the object, or {@code ""} when it is there already
 */
public record Maker(TypeName on, String factory, TypeName made, String build) {

  /** The constructor of the type. */
  public static Maker constructor(TypeName type) {
    return new Maker(type, "", type, "");
  }
}
