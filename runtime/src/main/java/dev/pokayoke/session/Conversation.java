package dev.pokayoke.session;

import dev.pokayoke.model.Message;
import dev.pokayoke.tool.ToolCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What user, model and tools have said so far: the value that a run ends with and that the next one goes on from. Immutable and
 * safe for use by several threads.
 *
 * <p>The agent's instructions are not part of it. Each turn of calls is followed by one message with all its results, in call
 * order, whatever the order in which they are added: results that come later, even behind new words of the user, join that message.
 */
public final class Conversation {

  private static final Conversation EMPTY = new Conversation(List.of(), List.of());

  private final List<Message> messages;
  private final List<UnknownOutcome> unknownOutcomes;

  private Conversation(List<Message> messages, List<UnknownOutcome> unknownOutcomes) {
    this.messages = messages;
    this.unknownOutcomes = unknownOutcomes;
  }

  /**
   * A conversation in which nobody has said anything.
   *
   * @return the empty conversation
   */
  public static Conversation empty() {
    return EMPTY;
  }

  /**
   * The messages, oldest first.
   *
   * @return an immutable list
   */
  public List<Message> messages() {
    return messages;
  }

  /**
   * Calls that were given up while they may have taken effect.
   *
   * @return an immutable list
   */
  public List<UnknownOutcome> unknownOutcomes() {
    return unknownOutcomes;
  }

  /**
   * This conversation and one more message. Results of calls go right behind the message that made the calls.
   *
   * @param message to add
   * @return a new conversation
   * @throws IllegalArgumentException for instructions, which belong to the agent; for results of calls that are not pending; for calls that share an id; and for
   *     a message of the model while calls are pending
   */
  public Conversation with(Message message) {
    Objects.requireNonNull(message, "message");
    if (message instanceof Message.System) {
      throw new IllegalArgumentException(
          "instructions are no part of a conversation; give them to the agent");
    }
    if (message instanceof Message.Tool results) {
      return withResults(results);
    }
    if (message instanceof Message.Assistant said) {
      refuseUnlessAnswerable(said);
    }
    List<Message> longer = new ArrayList<>(messages);
    longer.add(message);
    return new Conversation(Collections.unmodifiableList(longer), unknownOutcomes);
  }

  /**
   * This conversation with other open outcomes.
   *
   * @param outcomes all calls whose outcome is unknown now
   * @return a new conversation
   */
  public Conversation withUnknownOutcomes(List<UnknownOutcome> outcomes) {
    return new Conversation(messages, List.copyOf(outcomes));
  }

  /**
   * The calls of the model's last message that have no result yet. They are run or answered before the model is asked again.
   *
   * @return the calls, in order; empty when there are none
   */
  public List<ToolCall> pendingCalls() {
    int turn = lastTurn();
    if (turn < 0) {
      return List.of();
    }
    Set<String> answered = new HashSet<>();
    repliesOf(turn).forEach(reply -> answered.add(reply.callId()));
    return callsOf(turn).stream().filter(call -> !answered.contains(call.id())).toList();
  }

  /**
   * The calls of the model's last message, with or without results.
   *
   * @return the calls, in order; empty when there are none
   */
  public List<ToolCall> lastCalls() {
    int turn = lastTurn();
    return turn < 0 ? List.of() : callsOf(turn);
  }

  /**
   * The results, so far, of the calls of the model's last message.
   *
   * @return the results, in call order; empty when there are none
   */
  public List<Message.Reply> lastReplies() {
    int turn = lastTurn();
    return turn < 0 ? List.of() : repliesOf(turn);
  }

  private void refuseUnlessAnswerable(Message.Assistant message) {
    if (!pendingCalls().isEmpty()) {
      throw new IllegalArgumentException(
          "calls are pending: their results come before the model's next message");
    }
    Set<String> ids = new HashSet<>();
    for (ToolCall call : message.calls()) {
      if (!ids.add(call.id())) {
        throw new IllegalArgumentException("two calls have the id '" + call.id() + "'");
      }
    }
  }

  private Conversation withResults(Message.Tool results) {
    if (results.replies().isEmpty()) {
      return this;
    }
    Set<String> open = new HashSet<>();
    pendingCalls().forEach(call -> open.add(call.id()));
    for (Message.Reply reply : results.replies()) {
      if (!open.remove(reply.callId())) {
        throw new IllegalArgumentException("no call '" + reply.callId() + "' is pending");
      }
    }
    int turn = lastTurn();
    Map<String, Message.Reply> replies = new HashMap<>();
    repliesOf(turn).forEach(reply -> replies.put(reply.callId(), reply));
    results.replies().forEach(reply -> replies.put(reply.callId(), reply));
    Message.Tool merged = new Message.Tool(callsOf(turn).stream()
        .map(call -> replies.get(call.id()))
        .filter(Objects::nonNull)
        .toList());
    List<Message> longer = new ArrayList<>(messages);
    if (hasResults(turn)) {
      longer.set(turn + 1, merged);
    } else {
      longer.add(turn + 1, merged);
    }
    return new Conversation(Collections.unmodifiableList(longer), unknownOutcomes);
  }

  /** Index of the model's last message, or -1. */
  private int lastTurn() {
    for (int i = messages.size() - 1; i >= 0; i--) {
      if (messages.get(i) instanceof Message.Assistant) {
        return i;
      }
    }
    return -1;
  }

  private List<ToolCall> callsOf(int turn) {
    return ((Message.Assistant) messages.get(turn)).calls();
  }

  private boolean hasResults(int turn) {
    return turn + 1 < messages.size() && messages.get(turn + 1) instanceof Message.Tool;
  }

  private List<Message.Reply> repliesOf(int turn) {
    return hasResults(turn) ? ((Message.Tool) messages.get(turn + 1)).replies() : List.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Conversation that
        && messages.equals(that.messages)
        && unknownOutcomes.equals(that.unknownOutcomes);
  }

  @Override
  public int hashCode() {
    return 31 * messages.hashCode() + unknownOutcomes.hashCode();
  }

  @Override
  public String toString() {
    return "Conversation of " + messages.size() + " messages, " + pendingCalls().size()
        + " calls pending";
  }
}
