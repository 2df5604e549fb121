package dev.pokayoke.cli;

import dev.pokayoke.cli.lock.Change;
import dev.pokayoke.processor.diagnostic.Baseline;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Message;
import dev.pokayoke.processor.diagnostic.Reporter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** Prints changes: breaking ones as findings, the others in a line each. */
final class LockOutput {

  private LockOutput() {}

  /** @param docs what comes before {@code docs/checks/…} in messages, or {@code ""} */
  static void print(PrintWriter out, List<Change> changes, String docs) {
    new Reporter(Finding::severity, Baseline.NONE, docs, new ConsoleOutput(out, Map.of()))
        .report(changes.stream().filter(Change::isBreaking).map(Change::finding).toList());
    changes.stream().filter(change -> !change.isBreaking()).forEach(change -> {
      String where = change.where().source() + ": " + change.where().names();
      out.println(Message.visible(where + ": compatible: " + change.what(), ""));
    });
  }

  /** {@code 2 breaking changes, 1 compatible}. */
  static String count(List<Change> changes) {
    long breaking = changes.stream().filter(Change::isBreaking).count();
    return breaking + " breaking " + (breaking == 1 ? "change" : "changes") + ", "
        + (changes.size() - breaking) + " compatible";
  }
}
