package dev.pokayoke.agent;

import dev.pokayoke.tool.ToolFailure;
import org.jspecify.annotations.Nullable;

/** Turns what a tool throws into what the model may read; everything else goes to log and trace, under a reference. */
final class Failures {

  private final Run run;

  Failures(Run run) {
    this.run = run;
  }

  Outcome outcome(TurnCall call, Throwable failure) {
    String told = told(failure);
    return told == null
        ? hidden(call, failure, "")
        : Outcome.failed(Answers.clip(told, run.limits.maxResultChars()), "", failure);
  }

  /** What the tool says to the model. An exception may be any class of the developer's, so nothing is taken for granted. */
  private static @Nullable String told(Throwable failure) {
    try {
      return failure instanceof ToolFailure ? failure.getMessage() : null;
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** An outcome whose text, if it has one of ours, or else a reference, hides the failure. */
  Outcome hidden(TurnCall call, Throwable failure, String text) {
    String reference = run.nextReference();
    String what =
        "tool '" + call.call().name() + "' failed in call " + call.call().id();
    FailureLog.warn(run.id, what + ", reference " + reference, failure);
    String content = text.isEmpty() ? Answers.failed(reference) : text;
    return Outcome.failed(content, reference, failure);
  }

  Outcome noResult(TurnCall call) {
    return outcome(call, new NullPointerException("the binding returned null instead of a result"));
  }
}
