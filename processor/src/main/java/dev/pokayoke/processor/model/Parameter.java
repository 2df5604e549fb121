package dev.pokayoke.processor.model;

import com.palantir.javapoet.TypeName;

/** One parameter of a tool method. */
public sealed interface Parameter {

  /** Filled by the model. */
  record Argument(Property property) implements Parameter {}

  /** Filled from the run's context under a key, hidden from the model. */
  record FromContext(String javaName, TypeName type, String key, Site site) implements Parameter {}

  /** The {@code ToolContext} of the call itself. */
  record Context(String javaName) implements Parameter {}
}
