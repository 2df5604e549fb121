package dev.pokayoke.agent;

import dev.pokayoke.agent.Outcome.Kind;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.tool.Toolset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs or answers all calls of the model's last message, and puts their results into the conversation. */
final class TurnStep {

  private final Setup setup;
  private final Run run;
  private final Toolset planningTools;
  private final CallReview review;
  private final Approvals approvals;
  private final ToolRuns toolRuns;
  private final NoProgress noProgress;

  TurnStep(Setup setup, Run run, Toolset planningTools) {
    this.setup = setup;
    this.run = run;
    this.planningTools = planningTools;
    Failures failures = new Failures(run);
    this.review = new CallReview(setup, run, failures);
    this.approvals = new Approvals(setup, run);
    this.toolRuns = new ToolRuns(setup, run, failures);
    this.noProgress = new NoProgress(run.limits);
  }

  /** Returns why the run ends here, or null. Whatever happens, the conversation keeps every result that there is. */
  @Nullable
  Stop execute() {
    if (run.conversation.pendingCalls().isEmpty()) {
      return null;
    }
    Turn turn = Turn.of(run.conversation, setup.tools(), planningTools);
    try {
      Stop stop = settle(turn);
      if (stop != null && stop.reason() == StopReason.CANCELLED) {
        Outcome cancelled = Outcome.of(Kind.HELD_BACK, Answers.RUN_CANCELLED);
        turn.unsettled().forEach(call -> run.refuse(call, cancelled));
      }
      return stop;
    } finally {
      run.conversation = run.conversation.with(turn.replies());
    }
  }

  private @Nullable Stop settle(Turn turn) {
    Stop stop = run.interruptionStop();
    if (stop == null) {
      review.judge(turn);
      stop = run.interruptionStop();
    }
    if (stop == null) {
      turn.postponeAllBut(run.limits.maxToolCalls() - run.toolCalls);
      stop = approvals.ask(turn);
    }
    if (stop == null) {
      stop = toolRuns.execute(turn);
    }
    return stop != null ? stop : after(turn);
  }

  private @Nullable Stop after(Turn turn) {
    if (!turn.isSettled()) {
      return Stop.because(StopReason.MAX_TOOL_CALLS);
    }
    List<TurnCall> calls =
        turn.calls().stream().filter(call -> !call.isPlanning()).toList();
    if (calls.size() == 1
        && calls.get(0).outcome().kind() == Kind.SUCCEEDED
        && calls.get(0).isKnown()
        && calls.get(0).definition().returnDirect()) {
      return Stop.answering(StopReason.RETURN_DIRECT, calls.get(0).outcome().content());
    }
    return noProgress.after(turn);
  }
}
