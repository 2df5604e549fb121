package dev.pokayoke.cli;

import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.diagnostic.Reporter;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.option.Options;
import dev.pokayoke.processor.option.Profile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokayoke check}. */
@Command(
    name = "check",
    description = "Judges tools by the rules of the compiler.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing that counts as an error",
      "1:errors were found",
      "2:wrong usage, or something that cannot be read or written"
    })
final class CheckCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "A list of tools in JSON: what MCP's tools/list answers, or an array \"tools\""
          + " as OpenAI or Anthropic take it. - is the standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--mcp",
      description = "What comes after -- is a command that starts an MCP server, which is asked for"
          + " its tools: check --mcp -- npx some-server")
  private boolean mcp;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long the MCP server may take. Standard: ${DEFAULT-VALUE}.")
  private int timeout;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "standard",
      description = "standard, strict (warnings are errors) or legacy (errors about texts are"
          + " warnings).")
  private Profile profile;

  @Option(
      names = "--check",
      paramLabel = "ID=SEVERITY",
      converter = {CheckIdConverter.class, SeverityConverter.class},
      description = "Severity of one check, whatever the profile says: error, warning, info, off.")
  private Map<CheckId, Severity> checks = new LinkedHashMap<>();

  @Option(
      names = "--docs",
      paramLabel = "PREFIX",
      defaultValue = "",
      description =
          "What comes before docs/checks/<Id>.md in messages, e.g. a URL with its last" + " slash.")
  private String docs;

  @Override
  public Integer call() throws InputException {
    List<Source> sources = sources();
    Options options = new Options(profile, checks, false, docs);
    Set<String> files = sources.stream()
        .filter(source -> source.file() != null)
        .map(Source::name)
        .collect(Collectors.toSet());
    Reporter reporter =
        new Reporter(options, docs, new ConsoleOutput(spec.commandLine().getOut(), files));
    Checks rules = new Checks();
    boolean hasErrors = false;
    for (Source source : sources) {
      Report report = reporter.report(source.tools(), rules.of(source.tools()));
      hasErrors |= report.hasErrors();
    }
    reporter.summarize("list");
    return hasErrors ? 1 : 0;
  }

  private List<Source> sources() throws InputException {
    if (inputs.isEmpty()) {
      throw wrong(
          mcp ? "after -- comes the command of the server" : "nothing to check: name a FILE");
    }
    if (timeout <= 0) {
      throw wrong("--timeout must be at least 1 second; got " + timeout);
    }
    if (mcp) {
      return List.of(McpServer.tools(inputs, Duration.ofSeconds(timeout)));
    }
    List<Source> sources = new ArrayList<>();
    for (String input : inputs) {
      sources.add(
          input.equals("-")
              ? ListFile.read("stdin", System.in)
              : ListFile.read(input, path(input)));
    }
    return sources;
  }

  private Path path(String input) {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw wrong("'" + input + "' is no name of a file");
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
