package dev.pokayoke.agent;

import dev.pokayoke.trace.TraceEvent.Verdict;
import java.util.Objects;

/**
 * What was decided on a call. Immutable.
 *
 * @param verdict the decision
 * @param reason why the call was denied, for the model; {@code ""} when none was given
 */
public record ApprovalDecision(Verdict verdict, String reason) {

  /** Refuses null. */
  public ApprovalDecision {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * The call may run.
   *
   * @return the decision
   */
  public static ApprovalDecision approved() {
    return new ApprovalDecision(Verdict.APPROVED, "");
  }

  /**
   * The call must not run; the model is told so.
   *
   * @param reason for the model, or {@code ""}
   * @return the decision
   */
  public static ApprovalDecision denied(String reason) {
    return new ApprovalDecision(Verdict.DENIED, reason);
  }

  /**
   * Nobody can decide now: the run ends and can be continued once somebody has.
   *
   * @return the decision
   */
  public static ApprovalDecision pending() {
    return new ApprovalDecision(Verdict.PENDING, "");
  }
}
