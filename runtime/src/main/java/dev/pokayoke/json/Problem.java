package dev.pokayoke.json;

import java.util.Objects;

/**
 * One thing that is wrong with a tool call's arguments, said to the model.
 *
 * @param pointer JSON Pointer (RFC 6901) to the culprit; {@code ""} is the arguments as a whole. Names longer than 60
 *     characters and pointers longer than 500 are cut, with an ellipsis
 * @param message what was expected and what came, e.g. {@code must be at most 14; got 30}; no full stop, no Java names
 */
public record Problem(String pointer, String message) {

  /** Refuses null. */
  public Problem {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }
}
