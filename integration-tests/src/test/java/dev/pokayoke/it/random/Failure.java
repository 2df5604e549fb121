package dev.pokayoke.it.random;

import java.util.Map;

/**
 * What went wrong with a tool class.
 *
 * @param kind of failure: a smaller class shows the same one only if it has the same kind
 * @param details for people
 */
record Failure(ToolClass tools, String kind, String details) {

  String report() {
    StringBuilder report = new StringBuilder("\n%s, seed %d: run it again with -Dpokayoke.seed=%d"
        .formatted(kind, tools.seed(), tools.seed()));
    report.append(" -Dpokayoke.classes=1\n").append(details).append('\n');
    for (Map.Entry<String, String> file : Sources.of(tools).entrySet()) {
      report.append("\n--- ").append(file.getKey()).append('\n').append(file.getValue());
    }
    return report.toString();
  }
}
