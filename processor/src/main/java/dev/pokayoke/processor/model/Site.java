package dev.pokayoke.processor.model;

import java.util.List;

/**
 * A place in the user's source that a finding can point to. Only the reader makes real ones; for the other stages it is
 * opaque.
 */
public interface Site {

  /** A place that cannot be pointed to, for hand-made models and for tools read from JSON. */
  Site NONE = new Site() {};

  /**
   * The value of the first of these attributes that is written in this place's annotation, or else this place itself.
   */
  default Site at(String... attributes) {
    return this;
  }

  /** The suppressions in force here, the innermost first. */
  default List<Suppression> suppressions() {
    return List.of();
  }

  /** The place by its names. */
  default Where where() {
    return Where.NOWHERE;
  }

  /** Where this place comes in the order of reading, which is the order that findings are printed in. */
  default int order() {
    return 0;
  }
}
