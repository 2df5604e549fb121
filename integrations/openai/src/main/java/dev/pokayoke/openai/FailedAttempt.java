package dev.pokayoke.openai;

import dev.pokayoke.model.ModelException.Kind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One request that gave no usable message, and whether it is worth another. Its text may still hold a key. */
final class FailedAttempt extends Exception {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final boolean worthAnother;
  private final @Nullable Duration askedPause;

  private FailedAttempt(
      Kind kind,
      String text,
      boolean worthAnother,
      @Nullable Duration askedPause,
      @Nullable Throwable cause) {
    super(text, cause);
    this.kind = kind;
    this.worthAnother = worthAnother;
    this.askedPause = askedPause;
  }

  /** The same request would fail again. */
  static FailedAttempt forGood(Kind kind, String text) {
    return new FailedAttempt(kind, text, false, null, null);
  }

  /** The same request would fail again. */
  static FailedAttempt forGood(Kind kind, String text, Throwable cause) {
    return new FailedAttempt(kind, text, false, null, cause);
  }

  /** The same request may succeed later. */
  static FailedAttempt forNow(Kind kind, String text) {
    return new FailedAttempt(kind, text, true, null, null);
  }

  /** The same request may succeed after the pause that the server asked for. */
  static FailedAttempt forNow(Kind kind, String text, Duration askedPause) {
    return new FailedAttempt(kind, text, true, askedPause, null);
  }

  /** The same request may succeed later. */
  static FailedAttempt forNow(Kind kind, String text, Throwable cause) {
    return new FailedAttempt(kind, text, true, null, cause);
  }

  Kind kind() {
    return kind;
  }

  boolean isWorthAnother() {
    return worthAnother;
  }

  @Nullable
  Duration askedPause() {
    return askedPause;
  }
}
