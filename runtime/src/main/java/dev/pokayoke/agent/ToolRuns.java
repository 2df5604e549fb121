package dev.pokayoke.agent;

import dev.pokayoke.agent.Outcome.Kind;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.session.UnknownOutcome;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.TraceEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the calls of a turn that nothing speaks against: reads side by side, what may write alone and in order. */
final class ToolRuns {

  private final Setup setup;
  private final Run run;
  private final Failures failures;

  ToolRuns(Setup setup, Run run, Failures failures) {
    this.setup = setup;
    this.run = run;
    this.failures = failures;
  }

  /** Runs until no call is open or the run is interrupted. */
  @Nullable
  Stop execute(Turn turn) {
    Stop interruption = run.interruptionStop();
    while (interruption == null) {
      List<TurnCall> group = turn.nextGroup();
      if (group.isEmpty()) {
        return null;
      }
      List<TurnCall> runnable = new ArrayList<>();
      for (TurnCall call : group) {
        if (turn.isBlocked(call)) {
          run.refuse(call, Outcome.of(Kind.HELD_BACK, Answers.HELD_BACK));
        } else if (setup.stuck().isTooMany(call.call().name())) {
          run.refuse(call, Outcome.of(Kind.FAILED, Answers.STUCK));
        } else {
          runnable.add(call);
        }
      }
      runGroup(runnable, turn);
      interruption = run.interruptionStop();
    }
    return interruption;
  }

  private void runGroup(List<TurnCall> calls, Turn turn) {
    Map<Job<ToolResult>, ToolWork> work = new LinkedHashMap<>();
    for (TurnCall call : calls) {
      Duration timeout = call.definition().timeout().orElse(run.limits.toolTimeout());
      ToolWork one = new ToolWork(run, call, key(call), timeout);
      Job<ToolResult> job = new Job<>(one, timeout);
      String tool = call.call().name();
      work.put(job.whenLate(() -> setup.stuck().remove(tool)), one);
    }
    if (calls.size() == 1 && turn.isAlone(calls.get(0)) && isUnhurried(work)) {
      work.forEach((job, one) -> {
        started(one);
        job.runHere(run);
        done(one, job);
      });
    } else {
      setup
          .workers()
          .run(
              run,
              List.copyOf(work.keySet()),
              job -> started(work.get(job)),
              job -> done(work.get(job), job));
    }
  }

  private boolean isUnhurried(Map<Job<ToolResult>, ToolWork> work) {
    return !run.deadline.exists() && work.values().stream().allMatch(one -> one.timeout() == null);
  }

  /** After an unknown outcome, an equal call has the same key. */
  private String key(TurnCall call) {
    UnknownOutcome unknown = run.unknownOutcomeLike(call);
    return unknown == null ? run.nextIdempotencyKey() : unknown.idempotencyKey();
  }

  private void started(ToolWork work) {
    run.toolCalls++;
    run.events.tell(new TraceEvent.ToolStarted(
        run.id, run.now(), work.subject().call(), work.idempotencyKey()));
  }

  private void done(ToolWork work, Job<ToolResult> job) {
    work.end();
    TurnCall call = work.subject();
    if (job.isLost()) {
      setup.stuck().add(call.call().name());
    }
    Outcome outcome = outcome(work, job);
    if (job.givenUp() == null || job.givenUpRunning()) {
      call.settle(outcome);
      noteUnknown(work, outcome);
    }
    run.events.tell(new TraceEvent.ToolFinished(
        run.id,
        run.now(),
        call.call(),
        ending(outcome.kind()),
        outcome.content(),
        job.duration(),
        outcome.reference(),
        outcome.failure()));
  }

  private Outcome outcome(ToolWork work, Job<ToolResult> job) {
    TurnCall call = work.subject();
    StopReason givenUp = job.givenUp();
    Throwable failure = job.failure();
    ToolResult result = job.value();
    if (givenUp != null) {
      return gaveUp(call, job, givenUp == StopReason.CANCELLED);
    }
    if (failure != null) {
      return job.isRejected()
          ? failures.hidden(call, failure, Answers.NO_THREAD)
          : failures.outcome(call, failure);
    }
    if (result == null) {
      return failures.noResult(call);
    }
    String content = Answers.clip(result.content(), run.limits.maxResultChars());
    Kind bad = result.problems().isEmpty() ? Kind.FAILED : Kind.REFUSED;
    return Outcome.of(result.isError() ? bad : Kind.SUCCEEDED, content, result.media());
  }

  private static Outcome gaveUp(TurnCall call, Job<ToolResult> job, boolean cancelled) {
    if (call.isRead() || !job.givenUpRunning()) {
      return Outcome.of(
          cancelled ? Kind.CANCELLED : Kind.TIMED_OUT, Answers.gaveUp(cancelled, job.duration()));
    }
    return Outcome.of(
        Kind.OUTCOME_UNKNOWN, Answers.outcomeUnknown(cancelled, job.duration(), call.definition()));
  }

  /** Remembers what may have taken effect, until an equal call succeeds. */
  private void noteUnknown(ToolWork work, Outcome outcome) {
    boolean unknown = outcome.kind() == Kind.OUTCOME_UNKNOWN;
    if (!unknown && (outcome.isError() || run.conversation.unknownOutcomes().isEmpty())) {
      return;
    }
    TurnCall call = work.subject();
    UnknownOutcome entry =
        new UnknownOutcome(call.call().name(), call.hash(), work.idempotencyKey());
    List<UnknownOutcome> entries = new ArrayList<>(run.conversation.unknownOutcomes());
    entries.remove(entry);
    if (unknown) {
      entries.add(entry);
    }
    run.conversation = run.conversation.withUnknownOutcomes(entries);
  }

  private static TraceEvent.Ending ending(Kind kind) {
    return switch (kind) {
      case SUCCEEDED, PLANNED -> TraceEvent.Ending.SUCCEEDED;
      case TIMED_OUT -> TraceEvent.Ending.TIMED_OUT;
      case CANCELLED -> TraceEvent.Ending.CANCELLED;
      case OUTCOME_UNKNOWN -> TraceEvent.Ending.OUTCOME_UNKNOWN;
      case FAILED, REFUSED, DENIED, HELD_BACK -> TraceEvent.Ending.FAILED;
    };
  }
}
