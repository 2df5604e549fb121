package dev.pokayoke.agent;

import dev.pokayoke.Effect;
import dev.pokayoke.json.Problem;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule of {@code after}: each tool that it names must have succeeded in an earlier turn of the conversation with the same values.
 * A success of a DESTRUCTIVE tool uses up every such permission that came before it: the next one needs a new success.
 */
final class Predecessors {

  private final Toolset tools;
  private final History history;
  private final List<ToolCall> turn;
  private final List<ToolCall> ahead;

  /**
   * The rule for the calls of one turn.
   *
   * @param history before the turn
   * @param turn all calls of the turn
   * @param ahead calls of the turn that will run before the one that is judged
   */
  Predecessors(Toolset tools, History history, List<ToolCall> turn, List<ToolCall> ahead) {
    this.tools = tools;
    this.history = history;
    this.turn = turn;
    this.ahead = ahead;
  }

  /** What is missing before a call, as far as one predecessor goes. */
  Optional<Problem> problem(String name, ToolDefinition tool, ToolCall call) {
    ToolDefinition predecessor = tools.find(name).orElseThrow().definition();
    CallValues values = CallValues.of(tool, call.arguments());
    List<CallValues> permissions = new ArrayList<>();
    List<CallValues> all = new ArrayList<>();
    for (History.Success success : history.successes()) {
      if (success.call().name().equals(name)) {
        CallValues permission = CallValues.of(predecessor, success.call().arguments());
        permissions.add(permission);
        all.add(permission);
      }
      use(permissions, tool, success.call());
    }
    for (ToolCall other : ahead) {
      use(permissions, tool, other);
    }
    if (permissions.stream().anyMatch(values::agreesWith)) {
      return Optional.empty();
    }
    boolean usedUp = all.stream().anyMatch(values::agreesWith);
    return Optional.of(new Problem("", message(predecessor, tool, values, all, usedUp)));
  }

  private static void use(List<CallValues> permissions, ToolDefinition tool, ToolCall call) {
    if (tool.effect() == Effect.DESTRUCTIVE && call.name().equals(tool.name())) {
      permissions.removeIf(CallValues.of(tool, call.arguments())::agreesWith);
    }
  }

  private String message(
      ToolDefinition predecessor,
      ToolDefinition tool,
      CallValues values,
      List<CallValues> all,
      boolean usedUp) {
    String shared = values.sharedWith(predecessor);
    StringBuilder text = new StringBuilder("\"").append(predecessor.name());
    text.append("\" must have succeeded in an earlier turn");
    text.append(shared.isEmpty() ? "" : " with ").append(shared);
    boolean inThisTurn = turn.stream().anyMatch(call -> call.name().equals(predecessor.name()));
    if (usedUp) {
      text.append("; its success was used up by a call of \"").append(tool.name());
      text.append("\": call \"").append(predecessor.name()).append("\" again first");
    } else if (inThisTurn) {
      text.append("; wait for its result of this turn and call \"").append(tool.name());
      text.append("\" in the next one");
    } else if (!all.isEmpty()) {
      text.append("; it succeeded with ").append(all.get(all.size() - 1).sharedWith(tool));
      text.append(" instead: call it with the same values first");
    } else {
      text.append("; call it first");
    }
    return text.toString();
  }
}
