package dev.pokayoke.cli;

import dev.pokayoke.cli.catalogue.Catalogue;
import dev.pokayoke.cli.catalogue.CatalogueHtml;
import dev.pokayoke.cli.catalogue.CatalogueJson;
import dev.pokayoke.cli.catalogue.CatalogueMarkdown;
import dev.pokayoke.cli.catalogue.Note;
import dev.pokayoke.cli.catalogue.Tokens;
import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.diagnostic.Baseline;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.diagnostic.Reporter;
import dev.pokayoke.processor.option.Options;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokayoke catalogue}: all tools on one page. */
@Command(
    name = "catalogue",
    description = "Writes a page with all tools: texts, parameters, schemas, examples, what each"
        + " costs in tokens, and what the checks say.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "2:wrong usage, or something that cannot be read or written"})
final class CatalogueCommand implements Callable<Integer> {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR|JAR|FILE",
      description = "Folders of classes or jars that the annotation processor has seen, or lists of"
          + " tools in JSON.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--html", paramLabel = "FILE", description = "A page that needs nothing else.")
  private @Nullable String html;

  @Option(names = "--markdown", paramLabel = "FILE", description = "The same in Markdown.")
  private @Nullable String markdown;

  @Option(names = "--json", paramLabel = "FILE", description = "The same for programs.")
  private @Nullable String json;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "o200k_base",
      description = "The tokenizer that counts. Standard: ${DEFAULT-VALUE}.")
  private String encoding;

  @Override
  public Integer call() throws InputException {
    if (html == null && markdown == null && json == null) {
      throw wrong("nothing to write: name a file with --html, --markdown or --json");
    }
    Tokens tokens = Tokens.of(encoding)
        .orElseThrow(() -> wrong("there is no encoding '" + encoding + "'; there are: "
            + String.join(", ", Tokens.names())));
    List<Tool> tools = ToolFiles.read(inputs);
    Catalogue catalogue = Catalogue.of(tools, notes(), tokens);
    Map<Path, String> files = new LinkedHashMap<>();
    add(files, html, catalogue, CatalogueHtml::text);
    add(files, markdown, catalogue, CatalogueMarkdown::text);
    add(files, json, catalogue, CatalogueJson::text);
    for (Map.Entry<Path, String> file : files.entrySet()) {
      OutputFile.write(file.getKey(), file.getValue());
    }
    spec.commandLine().getOut().println("pokayoke: " + catalogue.totals());
    return 0;
  }

  /** What the standard profile says: of lists now, of classes what was recorded. */
  private List<Note> notes() throws InputException {
    Reporter reporter =
        new Reporter(Options.STANDARD, Baseline.NONE, "", (severity, site, text) -> {});
    List<Note> notes = new ArrayList<>();
    Inputs reading = new Inputs(new Checks(Integer.MAX_VALUE), new SourceFiles(List.of()));
    for (Source source : reading.read(inputs)) {
      Report report = source.kind() == Source.Kind.CLASS
          ? new Report(source.findings(), source.suppressed())
          : reporter.report(source.findings());
      report.findings().forEach(finding -> notes.add(new Note(finding, "")));
      report.suppressed().forEach(each -> notes.add(new Note(each.finding(), each.reason())));
    }
    return notes;
  }

  private static void add(
      Map<Path, String> files,
      @Nullable String file,
      Catalogue catalogue,
      Function<Catalogue, String> text)
      throws InputException {
    if (file != null) {
      files.put(Inputs.path(file), text.apply(catalogue));
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
