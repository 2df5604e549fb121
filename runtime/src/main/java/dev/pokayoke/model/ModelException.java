package dev.pokayoke.model;

/**
 * A model call that gave no usable message. The message names the provider, what was expected and what came; it never holds
 * a key.
 */
public class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is. */
  public enum Kind {
    /** The provider could not be reached, or the connection broke. */
    CONNECTION,
    /** The provider was too busy: 408, 409, 429, 5xx. */
    UNAVAILABLE,
    /** The provider refused the request: 400, 404, 422. */
    BAD_REQUEST,
    /** The key is missing, wrong, or not allowed: 401, 403. */
    AUTHENTICATION,
    /** No complete answer came in time. */
    TIMEOUT,
    /** An answer came that breaks the provider's own format. */
    BAD_RESPONSE
  }

  /** What kind of trouble it is. */
  private final Kind kind;

  /**
   * A failed call.
   *
   * @param kind of trouble
   * @param message for the operator
   */
  public ModelException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /**
   * A failed call with a cause.
   *
   * @param kind of trouble
   * @param message for the operator
   * @param cause of it
   */
  public ModelException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /**
   * What kind of trouble it is.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }
}
