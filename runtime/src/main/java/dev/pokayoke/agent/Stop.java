package dev.pokayoke.agent;

import dev.pokayoke.model.StopReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ends.
 *
 * @param reason why
 * @param answer of the run, or {@code ""}
 * @param failure behind it, or null
 * @param approvals that are waited for
 */
record Stop(
    StopReason reason,
    String answer,
    @Nullable Throwable failure,
    List<ApprovalRequest> approvals) {

  static Stop because(StopReason reason) {
    return new Stop(reason, "", null, List.of());
  }

  static Stop answering(StopReason reason, String answer) {
    return new Stop(reason, answer, null, List.of());
  }

  static Stop failing(StopReason reason, Throwable failure) {
    return new Stop(reason, "", failure, List.of());
  }

  static Stop awaiting(List<ApprovalRequest> approvals, @Nullable Throwable failure) {
    return new Stop(StopReason.APPROVAL_PENDING, "", failure, approvals);
  }
}
