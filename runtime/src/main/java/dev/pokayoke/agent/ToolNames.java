package dev.pokayoke.agent;

import dev.pokayoke.json.NearestName;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names by which tools speak of each other. */
final class ToolNames {

  private ToolNames() {}

  /**
   * Refuses tools that could not work together.
   *
   * @param tools of one agent
   * @param builtIn that the agent gets besides
   * @throws IllegalArgumentException when a tool has the name of a built-in one, or must come after a tool that is not there
   */
  static void check(Toolset tools, List<ToolDefinition> builtIn) {
    for (ToolDefinition tool : tools.definitions()) {
      for (ToolDefinition planning : builtIn) {
        if (fold(tool.name()).equals(fold(planning.name()))) {
          throw new IllegalArgumentException(
              "tool '" + tool.name()
                  + "' has the name of the built-in planning tool; rename it, or choose another planning strategy");
        }
      }
      for (String after : tool.after()) {
        if (resolve(after, tool, tools).isEmpty()) {
          List<String> names =
              tools.definitions().stream().map(ToolDefinition::name).toList();
          String nearest = NearestName.of(after, names);
          throw new IllegalArgumentException("tool '" + tool.name() + "' must come after '" + after
              + "', but the agent has no such tool"
              + (nearest == null ? "" : "; did you mean '" + nearest + "'?"));
        }
      }
    }
  }

  /**
   * The tool that another one means.
   *
   * @param name with or without the prefix of the toolbox
   * @param from the tool that names it
   * @param tools of the agent
   */
  static Optional<ToolDefinition> resolve(String name, ToolDefinition from, Toolset tools) {
    Optional<ToolDefinition> exact = tools.find(name).map(Toolset.BoundTool::definition);
    String own = from.name();
    for (int end = own.indexOf('_'); exact.isEmpty() && end >= 0; end = own.indexOf('_', end + 1)) {
      exact = tools.find(own.substring(0, end + 1) + name).map(Toolset.BoundTool::definition);
    }
    return exact;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
