package dev.pokayoke.agent;

import dev.pokayoke.agent.Outcome.Kind;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.Problem;
import dev.pokayoke.planning.PlanStep;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the calls of a turn before any of its tools runs: records the plans, and answers what cannot be run. */
final class CallReview {

  private final Setup setup;
  private final Run run;
  private final Failures failures;

  CallReview(Setup setup, Run run, Failures failures) {
    this.setup = setup;
    this.run = run;
    this.failures = failures;
  }

  /** Settles planning calls and calls that must not run; the others stay open, and all do once the run is interrupted. */
  void judge(Turn turn) {
    turn.open().stream().filter(TurnCall::isPlanning).forEach(this::plan);
    List<ToolCall> ahead = new ArrayList<>();
    for (TurnCall call : turn.calls()) {
      if (run.interruption() != null) {
        return;
      }
      Outcome refusal = call.isOpen() ? refusal(call, ahead) : null;
      if (refusal != null) {
        run.refuse(call, refusal);
      } else if (!call.isPlanning()) {
        ahead.add(call.call());
      }
    }
  }

  private void plan(TurnCall call) {
    Job<ToolResult> job = job(call, ArgumentReader.of(call.call().arguments()));
    job.run();
    Outcome outcome = outcome(call, job, Kind.PLANNED);
    if (outcome.kind() == Kind.PLANNED) {
      call.settle(outcome);
      List<PlanStep> steps = run.memory.steps();
      PlanStep step = steps.get(steps.size() - 1);
      run.events.tell(new TraceEvent.Planned(
          run.id,
          run.now(),
          call.call().id(),
          step.thought(),
          step.plan(),
          step.action(),
          step.thoughtNumber()));
    } else {
      run.refuse(call, outcome);
    }
  }

  /** Why a call must not run; null when nothing speaks against it. */
  private @Nullable Outcome refusal(TurnCall call, List<ToolCall> ahead) {
    if (!call.isKnown()) {
      List<String> names = setup.offered().stream().map(ToolDefinition::name).toList();
      return Outcome.of(Kind.REFUSED, Answers.unknownTool(call.call().name(), names));
    }
    Job<ToolResult> job = job(call, ArgumentReader.validating(call.call().arguments()));
    // Constructors are the developer's code, too: one that hangs must not outlive the run.
    Workers.runOne(run, job, run.mayBeCutShort());
    if (job.givenUp() != null) {
      return null;
    }
    Outcome validated = outcome(call, job, Kind.SUCCEEDED);
    if (validated.isError()) {
      return validated;
    }
    List<Problem> problems =
        setup.preconditions().problems(run.conversation, call.call(), ahead, run.request.context());
    return problems.isEmpty()
        ? null
        : Outcome.of(Kind.REFUSED, Preconditions.text(call.call().name(), problems));
  }

  private Job<ToolResult> job(TurnCall call, ArgumentReader in) {
    ToolContext context =
        ToolContext.builder().ids(run.id, call.call().id(), "").build();
    return new Job<>(() -> call.tool().binding().call(in, context), null);
  }

  private Outcome outcome(TurnCall call, Job<ToolResult> job, Kind good) {
    Throwable failure = job.failure();
    if (failure != null) {
      return failures.outcome(call, failure);
    }
    ToolResult result = job.value();
    if (result == null) {
      return failures.noResult(call);
    }
    return result.isError()
        ? Outcome.of(Kind.REFUSED, Answers.clip(result.content(), run.limits.maxResultChars()))
        : Outcome.of(good, result.content());
  }
}
