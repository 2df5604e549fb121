package dev.pokayoke.cli;

import dev.pokayoke.cli.lock.Change;
import dev.pokayoke.cli.lock.Comparison;
import dev.pokayoke.cli.lock.LockFile;
import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.processor.document.JsonReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokayoke lock}: writes down what is promised of tools, and says when the promise is broken. */
@Command(
    name = "lock",
    description = "Writes the definitions of all tools to a file for version control, or compares"
        + " them with it.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no breaking change, or all were accepted",
      "1:breaking changes; nothing was written",
      "2:wrong usage, or something that cannot be read or written"
    })
final class LockCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR|JAR|FILE",
      description = "Folders of classes or jars that the annotation processor has seen, or lists of"
          + " tools in JSON.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      defaultValue = "pokayoke.lock",
      description = "The lock file. Standard: ${DEFAULT-VALUE}.")
  private String file;

  @Option(
      names = "--docs",
      paramLabel = "PREFIX",
      defaultValue = "",
      description = "What comes before docs/checks/<Id>.md in messages.")
  private String docs;

  @ArgGroup
  private Mode mode = new Mode();

  /** One of the two. */
  private static final class Mode {

    @Option(names = "--check", description = "Compares and writes nothing.")
    private boolean check;

    @Option(names = "--accept", description = "Writes in spite of breaking changes.")
    private boolean accept;
  }

  @Override
  public Integer call() throws InputException {
    Path lock = Inputs.path(file);
    List<Tool> tools = ToolFiles.read(inputs);
    boolean isFirst = Files.notExists(lock);
    if (isFirst && mode.check) {
      throw new InputException(file + ": there is no such file; write it first, without --check");
    }
    List<Change> changes = isFirst ? List.of() : Comparison.changes(locked(lock), tools);
    LockOutput.print(out(), changes, docs);
    boolean isRefused = !mode.accept && changes.stream().anyMatch(Change::isBreaking);
    if (!isRefused && !mode.check) {
      OutputFile.write(lock, LockFile.text(tools));
    }
    out().println("pokayoke: " + file + ": " + done(isFirst, isRefused, tools, changes));
    return isRefused ? 1 : 0;
  }

  private String done(boolean isFirst, boolean isRefused, List<Tool> tools, List<Change> changes) {
    String count = tools.size() + (tools.size() == 1 ? " tool" : " tools");
    String changed = isFirst ? "" : ", " + LockOutput.count(changes);
    String written = mode.check ? "" : isRefused ? "; not written" : "; written";
    return count + changed + written;
  }

  private List<Tool> locked(Path lock) throws InputException {
    return InputText.read(file, lock, text -> LockFile.read(JsonReader.read(text, "a lock file")));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
