package dev.pokayoke.agent;

import dev.pokayoke.model.StopReason;
import org.jspecify.annotations.Nullable;

/** Notices a model that gets nowhere: nothing but failures, or the same calls with the same results again and again. */
final class NoProgress {

  private final RunLimits limits;
  private int failedTurns;
  private String lastTurn = "";
  private int equalTurns;

  NoProgress(RunLimits limits) {
    this.limits = limits;
  }

  @Nullable
  Stop after(Turn turn) {
    if (turn.calls().stream().anyMatch(NoProgress::hasSucceeded)) {
      failedTurns = 0;
    } else if (turn.calls().stream().anyMatch(call -> call.outcome().isFailedTry())) {
      failedTurns++;
    }
    String thisTurn = fingerprint(turn);
    equalTurns = thisTurn.equals(lastTurn) ? equalTurns + 1 : 1;
    lastTurn = thisTurn;
    if (failedTurns >= limits.maxErrorsInARow()) {
      return Stop.because(StopReason.TOO_MANY_ERRORS);
    }
    return equalTurns >= limits.maxRepeats() ? Stop.because(StopReason.REPEATED_CALLS) : null;
  }

  private static boolean hasSucceeded(TurnCall call) {
    return call.outcome().kind() == Outcome.Kind.SUCCEEDED;
  }

  /** Thoughts in front of the same calls do not make a difference; a turn of nothing but thoughts is told by them. */
  private static String fingerprint(Turn turn) {
    boolean onlyPlanning = turn.calls().stream().allMatch(TurnCall::isPlanning);
    StringBuilder text = new StringBuilder();
    for (TurnCall call : turn.calls()) {
      if (onlyPlanning || !call.isPlanning()) {
        text.append(call.hash())
            .append(CanonicalArguments.sha256(call.outcome().comparable()))
            .append('\n');
      }
    }
    return text.toString();
  }
}
