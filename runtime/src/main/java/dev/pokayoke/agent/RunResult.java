package dev.pokayoke.agent;

import dev.pokayoke.model.StopReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.planning.PlanStep;
import dev.pokayoke.session.Conversation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run, however it ended. Immutable.
 *
 * @param runId of the run
 * @param answer what the model said at the end, {@code ""} when it said nothing
 * @param stopReason why the run ended
 * @param conversation everything said and done, to go on from
 * @param usage tokens of all model calls
 * @param modelCalls made
 * @param toolCalls run, planning not counted
 * @param duration of the run
 * @param plan what the model planned in this run
 * @param failure why the run failed or who failed to decide, or null
 * @param approvals the pending calls that wait for a decision; empty unless that is why the run ended
 */
public record RunResult(
    String runId,
    String answer,
    StopReason stopReason,
    Conversation conversation,
    Usage usage,
    int modelCalls,
    int toolCalls,
    Duration duration,
    List<PlanStep> plan,
    @Nullable Throwable failure,
    List<ApprovalRequest> approvals) {

  /** Copies the lists. */
  public RunResult {
    plan = List.copyOf(plan);
    approvals = List.copyOf(approvals);
  }
}
