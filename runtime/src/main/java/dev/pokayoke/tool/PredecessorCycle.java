package dev.pokayoke.tool;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds tools that wait for each other, so that none of them could ever be called. */
final class PredecessorCycle {

  private PredecessorCycle() {}

  /** Refuses a tool that must, through its predecessors, come after itself. */
  static void refuse(Toolset tools, ToolDefinition tool) {
    Set<String> visited = new HashSet<>();
    walk(tools, tool, tool.name(), visited);
  }

  private static void walk(Toolset tools, ToolDefinition tool, String start, Set<String> visited) {
    List<String> predecessors = tools.predecessors(tool);
    if (predecessors.contains(start)) {
      throw new IllegalArgumentException(
          "tool '" + start + "' can never be called: it must come after '" + tool.name()
              + "', which must come after it");
    }
    for (String name : predecessors) {
      if (visited.add(name)) {
        walk(tools, tools.find(name).orElseThrow().definition(), start, visited);
      }
    }
  }
}
