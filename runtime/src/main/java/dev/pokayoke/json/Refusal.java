package dev.pokayoke.json;

import org.jspecify.annotations.Nullable;

/** What a constructor's refusal says to the model. */
final class Refusal {

  private static final String UNSAID = "is not accepted";

  private Refusal() {}

  /** The exception's message on one line, of bounded length; a general one when it was not written for a reader. */
  static String message(IllegalArgumentException refusal) {
    String message = refusal.getMessage();
    if (message == null || message.isBlank() || isWrittenByJava(message, refusal.getCause())) {
      return UNSAID;
    }
    String line = Excerpt.message(message);
    return line.isEmpty() ? UNSAID : line;
  }

  /** Messages that would show class names to the model. */
  private static boolean isWrittenByJava(String message, @Nullable Throwable cause) {
    return message.startsWith("No enum constant ")
        || (cause != null && message.equals(cause.toString()));
  }
}
