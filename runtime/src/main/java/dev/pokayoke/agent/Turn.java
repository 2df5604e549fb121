package dev.pokayoke.agent;

import dev.pokayoke.agent.Outcome.Kind;
import dev.pokayoke.model.Message;
import dev.pokayoke.session.Conversation;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.Toolset;
import dev.pokayoke.tool.Toolset.BoundTool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All calls of the model's last message, in its order, some of them perhaps settled by an earlier run. */
final class Turn {

  private final List<TurnCall> calls;

  private Turn(List<TurnCall> calls) {
    this.calls = calls;
  }

  /** The turn of a conversation that ends with calls. */
  static Turn of(Conversation conversation, Toolset tools, Toolset planningTools) {
    Map<String, Message.Reply> replies = new HashMap<>();
    conversation.lastReplies().forEach(reply -> replies.put(reply.callId(), reply));
    List<TurnCall> calls = new ArrayList<>();
    for (ToolCall call : conversation.lastCalls()) {
      BoundTool planning = planningTools.find(call.name()).orElse(null);
      BoundTool tool = planning != null ? planning : tools.find(call.name()).orElse(null);
      TurnCall turnCall = new TurnCall(call, tool, planning != null);
      Message.Reply reply = replies.get(call.id());
      if (reply != null) {
        Kind kind =
            reply.isError() ? Kind.FAILED : planning != null ? Kind.PLANNED : Kind.SUCCEEDED;
        turnCall.settledBefore(Outcome.of(kind, reply.content()));
      }
      calls.add(turnCall);
    }
    return new Turn(List.copyOf(calls));
  }

  List<TurnCall> calls() {
    return calls;
  }

  List<TurnCall> open() {
    return calls.stream().filter(TurnCall::isOpen).toList();
  }

  boolean isSettled() {
    return calls.stream().allMatch(TurnCall::isSettled);
  }

  /** Whether a call is the only one, planning aside. */
  boolean isAlone(TurnCall call) {
    return calls.stream().allMatch(other -> other == call || other.isPlanning());
  }

  /** Whether a call that may write comes after another one, of this turn, that did not succeed. */
  boolean isBlocked(TurnCall call) {
    return !call.isRead()
        && calls.subList(0, calls.indexOf(call)).stream()
            .anyMatch(earlier ->
                !earlier.isRead() && earlier.isSettled() && earlier.outcome().isError());
  }

  /**
   * The calls to run next: all open reads up to the next call that may write, or that one alone. Empty when none is left.
   */
  List<TurnCall> nextGroup() {
    List<TurnCall> group = new ArrayList<>();
    for (TurnCall call : open()) {
      if (!call.isRead()) {
        return group.isEmpty() ? List.of(call) : group;
      }
      group.add(call);
    }
    return group;
  }

  /** Leaves all open calls but the first ones to a continued run. */
  void postponeAllBut(int count) {
    open().stream().skip(count).forEach(TurnCall::postpone);
  }

  /** Calls without an outcome, also those that are left to a continued run. */
  List<TurnCall> unsettled() {
    return calls.stream().filter(call -> !call.isSettled()).toList();
  }

  /** The new results, in call order, in one message. */
  Message.Tool replies() {
    return new Message.Tool(calls.stream()
        .filter(TurnCall::needsReply)
        .map(call -> new Message.Reply(
            call.call().id(),
            call.call().name(),
            call.outcome().content(),
            call.outcome().isError(),
            call.outcome().media()))
        .toList());
  }
}
