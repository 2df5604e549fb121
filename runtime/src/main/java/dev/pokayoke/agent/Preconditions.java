package dev.pokayoke.agent;

import dev.pokayoke.json.Problem;
import dev.pokayoke.session.Conversation;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What must have happened in a conversation before a call: the tools named in {@code after} have succeeded, and the values of
 * {@code grounded} arguments have come up. Arguments are checked by their reader first; what they mean is checked here. Immutable.
 */
final class Preconditions {

  private final Toolset tools;
  private final String instructions;

  /**
   * The preconditions of an agent's tools.
   *
   * @param instructions whose words count as given
   * @throws IllegalArgumentException when a tool must come after one that is not there, or after itself
   */
  Preconditions(Toolset tools, String instructions) {
    this.tools = tools.requireComplete();
    this.instructions = instructions;
  }

  /**
   * Everything that speaks against a call; empty when nothing does, and for tools of another set.
   *
   * @param conversation whose last message of the model makes the call; only what stands before that message counts
   * @param call with arguments that the tool's reader takes
   * @param ahead calls of the same turn, before this one, that were not refused: they use permissions up
   * @param context values of the run, which count as given
   */
  List<Problem> problems(
      Conversation conversation, ToolCall call, List<ToolCall> ahead, Map<String, Object> context) {
    ToolDefinition tool =
        tools.find(call.name()).map(Toolset.BoundTool::definition).orElse(null);
    if (tool == null || (tool.grounded().isEmpty() && tool.after().isEmpty())) {
      return List.of();
    }
    History history = History.before(conversation);
    List<Problem> problems = new ArrayList<>();
    if (!tool.grounded().isEmpty()) {
      Mentions mentions = Mentions.of(history, instructions, context.values());
      problems.addAll(new Grounding(tools, mentions).problems(tool, call));
    }
    Predecessors predecessors = new Predecessors(tools, history, conversation.lastCalls(), ahead);
    for (String name : tools.predecessors(tool)) {
      predecessors.problem(name, tool, call).ifPresent(problems::add);
    }
    return List.copyOf(problems);
  }

  /** What the model reads: every problem, and what to do. */
  static String text(String tool, List<Problem> problems) {
    StringBuilder text =
        new StringBuilder("Not run: \"").append(tool).append("\" is not possible yet (");
    text.append(problems.size()).append(problems.size() == 1 ? " problem):\n" : " problems):\n");
    int number = 0;
    for (Problem problem : problems) {
      text.append(++number).append(". ");
      text.append(problem.pointer().isEmpty() ? "" : problem.pointer() + ": ");
      text.append(problem.message()).append(".\n");
    }
    return text.append("Do that first, then call \"")
        .append(tool)
        .append("\" again.")
        .toString();
  }
}
