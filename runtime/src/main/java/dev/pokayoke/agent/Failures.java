package dev.pokayoke.agent;

import dev.pokayoke.agent.Outcome.Kind;
import dev.pokayoke.tool.ToolFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a tool throws into what the model may read; everything else goes to log and trace, under a reference. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Agent.class);

  private final Run run;

  Failures(Run run) {
    this.run = run;
  }

  Outcome outcome(TurnCall call, Throwable failure) {
    if (failure instanceof ToolFailure told && told.getMessage() != null) {
      String text = Answers.clip(told.getMessage(), run.limits.maxResultChars());
      return new Outcome(Kind.FAILED, text, "", failure);
    }
    return hidden(call, failure, "");
  }

  /** An outcome whose text, if it has one of ours, or else a reference, hides the failure. */
  Outcome hidden(TurnCall call, Throwable failure, String text) {
    String reference = run.nextReference();
    LOG.warn(
        "run {}: tool '{}' failed in call {}, reference {}",
        run.id,
        call.call().name(),
        call.call().id(),
        reference,
        failure);
    String content = text.isEmpty() ? Answers.failed(reference) : text;
    return new Outcome(Kind.FAILED, content, reference, failure);
  }

  Outcome noResult(TurnCall call) {
    return outcome(call, new NullPointerException("the binding returned null instead of a result"));
  }
}
