package dev.pokayoke.tool;

import dev.pokayoke.json.Problem;
import java.util.List;

/** The text that tells a model what is wrong with its arguments. */
final class Corrections {

  private Corrections() {}

  static String text(String tool, List<Problem> problems) {
    if (problems.isEmpty()) {
      return "The arguments are valid.";
    }
    StringBuilder text =
        new StringBuilder("Invalid arguments for tool \"").append(tool).append("\" (");
    text.append(problems.size()).append(problems.size() == 1 ? " problem):\n" : " problems):\n");
    int number = 0;
    for (Problem problem : problems) {
      text.append(++number).append(". ");
      if (!problem.pointer().isEmpty()) {
        text.append(problem.pointer()).append(": ");
      }
      text.append(problem.message()).append(problem.message().endsWith("?") ? "\n" : ".\n");
    }
    return text.append("Correct the arguments and call \"")
        .append(tool)
        .append("\" again.")
        .toString();
  }
}
