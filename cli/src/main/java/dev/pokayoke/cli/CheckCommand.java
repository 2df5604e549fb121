package dev.pokayoke.cli;

import dev.pokayoke.cli.Source.Kind;
import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.diagnostic.Baseline;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Output;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.diagnostic.Reporter;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Dialect;
import dev.pokayoke.processor.option.ForeignTools;
import dev.pokayoke.processor.option.Options;
import dev.pokayoke.processor.option.Profile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokayoke check}: reads everything, judges it, then writes and prints. */
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

  private static final String STANDARD_OUTPUT = "-";

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "A list of tools in JSON: what MCP's tools/list answers, or an array \"tools\""
          + " as OpenAI or Anthropic take it; - is the standard input. Or a folder of classes or a"
          + " jar that the annotation processor has seen.")
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
      names = "--source-root",
      paramLabel = "FOLDER",
      defaultValue = "src/main/java",
      description = "Where the sources of classes are, to tell their lines. May be given several"
          + " times. Standard: ${DEFAULT-VALUE}.")
  private List<Path> sourceRoots = new ArrayList<>();

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Writes everything as SARIF 2.1.0, for other tools. - is the standard output;"
          + " messages go to the standard error then.")
  private @Nullable String sarif;

  @Option(
      names = "--infos",
      description = "Prints what only informs, too; otherwise it is only counted.")
  private boolean infos;

  @Option(
      names = "--token-budget",
      paramLabel = "TOKENS",
      defaultValue = "" + Integer.MAX_VALUE,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "A tool that costs more tokens in a request is an error. Standard: no budget.")
  private int tokenBudget;

  @Option(
      names = "--dialects",
      paramLabel = "NAME",
      split = ",",
      converter = DialectConverter.class,
      description = "Providers whose strict schemas must be able to hold the tools: openai-strict,"
          + " anthropic-strict, deepseek-strict, gemini-openapi.")
  private List<Dialect> dialects = new ArrayList<>();

  @Option(
      names = "--docs",
      paramLabel = "PREFIX",
      defaultValue = "",
      description =
          "What comes before docs/checks/<Id>.md in messages, e.g. a URL with its last" + " slash.")
  private String docs;

  @ArgGroup
  private BaselineOptions baseline = new BaselineOptions();

  /** One of the two. */
  private static final class BaselineOptions {

    @Option(
        names = "--baseline",
        paramLabel = "FILE",
        description = "Findings that are left alone, as --write-baseline wrote them.")
    private @Nullable String known;

    @Option(
        names = "--write-baseline",
        paramLabel = "FILE",
        description = "Writes all that is found to a file, for --baseline and the compiler's"
            + " -Apokayoke.baseline.")
    private @Nullable Path written;

    boolean isGiven() {
      return known != null || written != null;
    }
  }

  @Override
  public Integer call() throws InputException {
    List<Source> sources = sources();
    Baseline known = baseline(sources);
    Reporter reporter = reporter(known, new ConsoleOutput(messages(), files(sources)));
    List<Report> reports = report(sources, reporter);
    reporter.summarize(noun(sources));
    if (sarif != null) {
      writeSarif(sources, reports);
    }
    return reports.stream().anyMatch(Report::hasErrors) ? 1 : 0;
  }

  private PrintWriter messages() {
    CommandLine command = spec.commandLine();
    return STANDARD_OUTPUT.equals(sarif) ? command.getErr() : command.getOut();
  }

  private void writeSarif(List<Source> sources, List<Report> reports) throws InputException {
    String log = SarifWriter.json(sources, reports, docs);
    if (STANDARD_OUTPUT.equals(sarif)) {
      spec.commandLine().getOut().print(log);
      spec.commandLine().getOut().flush();
    } else {
      OutputFile.write(Inputs.path(sarif), log);
    }
  }

  private List<Source> sources() throws InputException {
    if (inputs.isEmpty()) {
      throw wrong(
          mcp ? "after -- comes the command of the server" : "nothing to check: name a FILE");
    }
    if (timeout <= 0) {
      throw wrong("--timeout must be at least 1 second; got " + timeout);
    }
    Checks rules = new Checks(tokenBudget, Set.copyOf(dialects));
    if (mcp) {
      return List.of(McpServer.tools(inputs, Duration.ofSeconds(timeout), rules));
    }
    List<Source> sources = new Inputs(rules, new SourceFiles(sourceRoots)).read(inputs);
    return baseline.isGiven() ? sources.stream().map(Source::withoutBaseline).toList() : sources;
  }

  /** What is left alone: what was written earlier, or everything that is found now. */
  private Baseline baseline(List<Source> sources) throws InputException {
    if (baseline.known != null) {
      return BaselineFile.read(baseline.known);
    }
    if (baseline.written == null) {
      return Baseline.NONE;
    }
    Output nowhere = (severity, site, text) -> {};
    List<Finding> all = report(sources, reporter(Baseline.NONE, nowhere)).stream()
        .flatMap(report -> report.findings().stream())
        .toList();
    Baseline found = Baseline.of(all);
    OutputFile.write(baseline.written, BaselineFile.text(found));
    return found;
  }

  private Reporter reporter(Baseline known, Output output) {
    Options options = new Options(
        profile,
        profile,
        ForeignTools.CHECK,
        checks,
        false,
        infos,
        tokenBudget,
        Set.copyOf(dialects),
        known,
        docs);
    return new Reporter(options, known, docs, output);
  }

  private static List<Report> report(List<Source> sources, Reporter reporter) {
    return sources.stream().map(source -> report(source, reporter)).toList();
  }

  private static Report report(Source source, Reporter reporter) {
    Report report = source.kind() == Kind.TOGETHER
        ? reporter.report(source.findings())
        : reporter.report(source.tools(), source.findings());
    report.suppressed().addAll(source.suppressed());
    return report;
  }

  private static Map<String, String> files(List<Source> sources) {
    Map<String, String> files = new HashMap<>();
    for (Source source : sources) {
      if (source.file() != null) {
        files.put(source.name(), source.file().toString());
      }
    }
    return files;
  }

  private static String noun(List<Source> sources) {
    boolean areLists = sources.stream().allMatch(source -> source.kind() == Kind.LIST);
    boolean areClasses = sources.stream().noneMatch(source -> source.kind() == Kind.LIST);
    return areLists ? "list" : areClasses ? "class" : "source";
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
