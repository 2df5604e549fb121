package dev.pokayoke.processor.model;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/** One parameter of a tool method. */
public sealed interface Parameter {

  /** Filled by the model. */
  record Argument(Property property) implements Parameter {}

  /**
   * Filled from the run's context under a key, hidden from the model.
   *
   * @param defaultValue that was written although it can have no effect, or null
   */
  record FromContext(
      String javaName, TypeName type, String key, @Nullable String defaultValue, Site site)
      implements Parameter {

    public FromContext(String javaName, TypeName type, String key, Site site) {
      this(javaName, type, key, null, site);
    }
  }

  /** The {@code ToolContext} of the call itself. */
  record Context(String javaName) implements Parameter {}
}
