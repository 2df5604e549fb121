package dev.pokayoke.cli;

import dev.pokayoke.processor.diagnostic.Message;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "pokayoke",
    description = "Finds what a model will get wrong about tools.",
    subcommands = {CheckCommand.class, LockCommand.class, DiffCommand.class, CatalogueCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  /** Something was wrong with what was given, rather than with the tools. */
  static final int UNUSABLE = 2;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    System.exit(run(out, err, arguments));
  }

  /** Runs one command and returns its exit code: 0, 1 when something counts as an error, 2 when it could not be done. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine(out, err).execute(arguments);
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed);
  }

  /** A command alone is no order. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "which command? There are: check, lock, diff, catalogue");
  }

  private static int misused(CommandLine.ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    command
        .getErr()
        .println("pokayoke: " + Message.visible(String.valueOf(misuse.getMessage()), "") + " (see "
            + command.getCommandSpec().qualifiedName() + " --help)");
    return UNUSABLE;
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    if (failure instanceof InputException) {
      command.getErr().println("pokayoke: " + failure.getMessage());
    } else {
      command
          .getErr()
          .println("pokayoke: this is a bug of ours, please report it with these lines");
      failure.printStackTrace(command.getErr());
    }
    return UNUSABLE;
  }

  /** The version that the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"pokayoke " + (version == null ? "(not from its jar)" : version)};
    }
  }
}
