package dev.pokayoke.model;

import java.util.Objects;

/**
 * What came from a model. Immutable.
 *
 * @param message text and calls
 * @param finishReason why the model stopped writing
 * @param usage tokens spent
 */
public record ModelResponse(Message.Assistant message, FinishReason finishReason, Usage usage) {

  /** Refuses null. */
  public ModelResponse {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(finishReason, "finishReason");
    Objects.requireNonNull(usage, "usage");
  }

  /** Why a model stopped writing. */
  public enum FinishReason {
    /** The message is complete, with or without calls. */
    COMPLETE,
    /** The output limit cut the message; calls in it may be truncated and are not run. */
    LENGTH,
    /** The provider's filter held text back. */
    CONTENT_FILTER,
    /** The model refused the task. */
    REFUSAL
  }
}
