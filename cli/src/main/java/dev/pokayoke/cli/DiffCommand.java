package dev.pokayoke.cli;

import dev.pokayoke.cli.lock.Change;
import dev.pokayoke.cli.lock.ChangeJson;
import dev.pokayoke.cli.lock.Comparison;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokayoke diff}: compares two states of the same tools. */
@Command(
    name = "diff",
    description = "Compares the definitions of tools, old and new, and says what breaks.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no breaking change",
      "1:breaking changes",
      "2:wrong usage, or something that cannot be read"
    })
final class DiffCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A lock file, a folder of classes, a jar, or a list of tools in JSON.")
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The same, of later.")
  private String after;

  @Option(names = "--json", description = "Prints the changes as JSON.")
  private boolean json;

  @Option(
      names = "--docs",
      paramLabel = "PREFIX",
      defaultValue = "",
      description = "What comes before docs/checks/<Id>.md in messages.")
  private String docs;

  @Override
  public Integer call() throws InputException {
    List<Change> changes =
        Comparison.changes(ToolFiles.read(List.of(before)), ToolFiles.read(List.of(after)));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(ChangeJson.text(changes));
      out.flush();
    } else {
      LockOutput.print(out, changes, docs);
      out.println("pokayoke: " + LockOutput.count(changes));
    }
    return changes.stream().anyMatch(Change::isBreaking) ? 1 : 0;
  }
}
