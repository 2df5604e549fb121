package dev.pokayoke.agent;

import dev.pokayoke.agent.Outcome.Kind;
import dev.pokayoke.agent.RunRequest.CallDecision;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.trace.TraceEvent;
import dev.pokayoke.trace.TraceEvent.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks for what needs somebody's agreement, before any tool of the turn runs. */
final class Approvals {

  private final Setup setup;
  private final Run run;

  /** Those that came with the request. They are about calls that were pending then, so the first turn uses them up. */
  private final Map<String, CallDecision> decisions;

  private @Nullable Throwable approverFailure;

  Approvals(Setup setup, Run run) {
    this.setup = setup;
    this.run = run;
    this.decisions = new HashMap<>(run.request.decisions());
  }

  /**
   * Settles what is denied. When one call still waits for a decision, none of the turn may run: on continuation all are asked
   * for again, also those that were approved here.
   */
  @Nullable
  Stop ask(Turn turn) {
    List<ApprovalRequest> waiting = new ArrayList<>();
    for (TurnCall call : turn.open()) {
      if (!isInQuestion(call)) {
        continue;
      }
      if (turn.isBlocked(call)) {
        run.refuse(call, Outcome.of(Kind.HELD_BACK, Answers.HELD_BACK));
        continue;
      }
      ApprovalRequest request = new ApprovalRequest(
          run.id, call.call(), call.definition(), call.canonicalArguments(), call.hash());
      ApprovalDecision decision = decide(request);
      if (decision.verdict() == Verdict.DENIED) {
        run.refuse(call, Outcome.of(Kind.DENIED, Answers.denied(decision.reason())));
        if (setup.stopOnDenial()) {
          refuseRest(turn);
          return Stop.because(StopReason.APPROVAL_DENIED);
        }
      } else if (decision.verdict() == Verdict.PENDING) {
        waiting.add(request);
      }
    }
    decisions.clear();
    Stop interruption = run.interruptionStop();
    if (interruption != null) {
      return interruption;
    }
    return waiting.isEmpty() ? null : Stop.awaiting(waiting, approverFailure);
  }

  private void refuseRest(Turn turn) {
    Outcome stopped = Outcome.of(Kind.HELD_BACK, Answers.STOPPED_BY_DENIAL);
    turn.unsettled().forEach(call -> run.refuse(call, stopped));
  }

  private boolean isInQuestion(TurnCall call) {
    CallDecision brought = decisions.get(call.call().id());
    return call.definition().needsApproval()
        || isRepeatOfUnknown(call)
        || (brought != null && brought.decision().verdict() == Verdict.DENIED);
  }

  private boolean isRepeatOfUnknown(TurnCall call) {
    return !call.definition().idempotent() && run.unknownOutcomeLike(call) != null;
  }

  private ApprovalDecision decide(ApprovalRequest request) {
    run.events.tell(new TraceEvent.ApprovalAsked(
        run.id, run.now(), request.call(), request.arguments(), request.hash()));
    CallDecision brought = decisions.get(request.call().id());
    ApprovalDecision decision =
        brought != null && fits(brought, request) ? brought.decision() : askApprover(request);
    run.events.tell(new TraceEvent.ApprovalGiven(
        run.id, run.now(), request.call().id(), decision.verdict(), decision.reason()));
    return decision;
  }

  /** Agreement to other arguments than these is void. */
  private static boolean fits(CallDecision brought, ApprovalRequest request) {
    return brought.hash() == null || brought.hash().equals(request.hash());
  }

  /** Who throws, or is interrupted, has not decided. The clock of the run stands meanwhile. */
  private ApprovalDecision askApprover(ApprovalRequest request) {
    Approver approver = setup.approver();
    if (approver == null || run.interruption() != null) {
      return ApprovalDecision.pending();
    }
    Job<ApprovalDecision> job = new Job<>(
        () -> Objects.requireNonNull(approver.decide(request), "the approver returned null"), null);
    run.deadline.pause();
    Workers.runOne(run, job, run.request.cancellation().isPresent());
    run.deadline.goOn();
    ApprovalDecision decision = job.value();
    if (job.givenUp() != null) {
      return ApprovalDecision.pending();
    }
    if (decision == null) {
      Throwable failure = Objects.requireNonNull(job.failure(), "neither decision nor failure");
      FailureLog.warn(run.id, "the approver failed on call " + request.call().id(), failure);
      approverFailure = failure;
      return ApprovalDecision.pending();
    }
    return decision;
  }
}
