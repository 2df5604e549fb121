package dev.pokayoke.agent;

import dev.pokayoke.model.StopReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.planning.PlanMemory;
import dev.pokayoke.session.Conversation;
import dev.pokayoke.session.UnknownOutcome;
import dev.pokayoke.tool.Cancellation;
import dev.pokayoke.trace.RunListener;
import dev.pokayoke.trace.TraceEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one run has done so far. Belongs to the thread that runs the agent; tools see none of it. */
final class Run {

  final String id = UUID.randomUUID().toString();
  final RunRequest request;
  final RunLimits limits;
  final Deadline deadline;
  final Events events;
  final PlanMemory memory = new PlanMemory();

  /** Of this run alone: pulled by the caller's, and when the calling thread is interrupted. */
  final Cancellation cancellation = new Cancellation();

  Conversation conversation;
  Usage usage = Usage.NONE;
  int modelCalls;
  int toolCalls;

  private final long started = System.nanoTime();
  private final Runnable unlink;
  private int failures;
  private int keys;
  private boolean interrupted;

  Run(RunRequest request, RunLimits limits, List<RunListener> agentListeners) {
    this.request = request;
    this.limits = limits;
    this.deadline = Deadline.after(limits.timeout());
    this.conversation = request.start();
    List<RunListener> listeners = new ArrayList<>(agentListeners);
    listeners.addAll(request.listeners());
    this.events = new Events(listeners);
    this.unlink = request
        .cancellation()
        .map(callers -> callers.onCancel(cancellation::cancel))
        .orElse(() -> {});
  }

  /** Why the run must not go on, whatever it is about to do; null when it may. */
  @Nullable
  StopReason interruption() {
    if (Thread.interrupted()) {
      interrupt();
    }
    if (cancellation.isCancelled()) {
      return StopReason.CANCELLED;
    }
    return deadline.isOver() ? StopReason.TIMEOUT : null;
  }

  @Nullable
  Stop interruptionStop() {
    StopReason reason = interruption();
    return reason == null ? null : Stop.because(reason);
  }

  /** An earlier call, equal to this one, of which nobody knows whether it took effect; null when there is none. */
  @Nullable
  UnknownOutcome unknownOutcomeLike(TurnCall call) {
    for (UnknownOutcome unknown : conversation.unknownOutcomes()) {
      if (unknown.toolName().equals(call.call().name())
          && unknown.argumentsHash().equals(call.hash())) {
        return unknown;
      }
    }
    return null;
  }

  /** The calling thread was interrupted: ends the run. The thread gets its flag back at the very end. */
  void interrupt() {
    interrupted = true;
    cancellation.cancel();
  }

  /** Whether foreign code must be left behind when the run's time is over or somebody cancels: it gets a thread of its own. */
  boolean mayBeCutShort() {
    return deadline.exists() || request.cancellation().isPresent();
  }

  /** Answers a call without running its tool. */
  void refuse(TurnCall call, Outcome outcome) {
    call.settle(outcome);
    events.tell(new TraceEvent.CallRefused(id, now(), call.call(), outcome.content()));
  }

  /** A short name for a failure, which the model is told and the log and trace are searched for. */
  String nextReference() {
    return id.substring(0, 8) + "-" + ++failures;
  }

  String nextIdempotencyKey() {
    return id + "-" + ++keys;
  }

  Instant now() {
    return Instant.now();
  }

  RunResult end(Stop stop) {
    return new RunResult(
        id,
        stop.answer(),
        stop.reason(),
        conversation,
        usage,
        modelCalls,
        toolCalls,
        Duration.ofNanos(System.nanoTime() - started),
        memory.steps(),
        stop.failure(),
        stop.approvals());
  }

  /** Lets go of the caller's cancellation and thread. */
  void close() {
    unlink.run();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
