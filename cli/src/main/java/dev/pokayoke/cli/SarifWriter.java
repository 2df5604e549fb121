package dev.pokayoke.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.diagnostic.Report.Suppressed;
import dev.pokayoke.processor.diagnostic.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes findings as SARIF 2.1.0 (OASIS standard), for code scanning and other tools. The same findings give the same text. */
final class SarifWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
      .withObjectIndenter(new DefaultIndenter("  ", "\n"))
      .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private final JsonGenerator out;
  private final String docs;
  private final List<CheckId> rules;
  private final Fingerprints fingerprints = new Fingerprints();

  private SarifWriter(JsonGenerator out, String docs, List<CheckId> rules) {
    this.out = out;
    this.docs = docs;
    this.rules = rules;
  }

  /**
   * @param reports one for each source
   * @param docs what comes before {@code docs/checks/…}
   */
  static String json(List<Source> sources, List<Report> reports, String docs) {
    List<CheckId> rules = reports.stream()
        .flatMap(SarifWriter::all)
        .map(Finding::id)
        .distinct()
        .sorted()
        .toList();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.setPrettyPrinter(LINES.createInstance());
      new SarifWriter(out, docs, rules).write(new SarifPlaces(out, sources), reports);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static Stream<Finding> all(Report report) {
    return Stream.concat(
        report.findings().stream(), report.suppressed().stream().map(Suppressed::finding));
  }

  private void write(SarifPlaces places, List<Report> reports) throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", SCHEMA);
    out.writeStringField("version", "2.1.0");
    out.writeArrayFieldStart("runs");
    out.writeStartObject();
    writeTool();
    // Columns of javac and of JSON count UTF-16 units.
    out.writeStringField("columnKind", "utf16CodeUnits");
    out.writeArrayFieldStart("results");
    for (Report report : reports) {
      for (Finding finding : report.findings()) {
        writeResult(finding, places, List.of());
      }
      for (Suppressed suppressed : report.suppressed()) {
        writeResult(suppressed.finding(), places, List.of(suppressed));
      }
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private void writeTool() throws IOException {
    out.writeObjectFieldStart("tool");
    out.writeObjectFieldStart("driver");
    out.writeStringField("name", "Pokayoke");
    out.writeArrayFieldStart("rules");
    for (CheckId rule : rules) {
      writeRule(rule);
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void writeRule(CheckId rule) throws IOException {
    CheckPage page = CheckPage.of(rule);
    out.writeStartObject();
    out.writeStringField("id", rule.name());
    out.writeObjectFieldStart("shortDescription");
    out.writeStringField("text", page.summary());
    out.writeEndObject();
    out.writeObjectFieldStart("help");
    out.writeStringField("text", page.summary());
    out.writeStringField("markdown", page.markdown());
    out.writeEndObject();
    // SARIF wants an address here, and a path is none.
    if (docs.matches("(?i)(https?|file)://.*")) {
      out.writeStringField("helpUri", docs + rule.page());
    }
    out.writeObjectFieldStart("defaultConfiguration");
    out.writeStringField("level", level(rule.severity()));
    out.writeEndObject();
    out.writeEndObject();
  }

  private void writeResult(Finding finding, SarifPlaces places, List<Suppressed> suppressed)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("ruleId", finding.id().name());
    out.writeNumberField("ruleIndex", rules.indexOf(finding.id()));
    out.writeStringField("level", level(finding.severity()));
    out.writeObjectFieldStart("message");
    out.writeStringField("text", message(finding));
    out.writeEndObject();
    places.write(finding.site());
    out.writeObjectFieldStart("partialFingerprints");
    out.writeStringField("pokayoke/v1", fingerprints.of(finding));
    out.writeEndObject();
    // An empty list says that nothing is suppressed; none would say that nobody looked.
    out.writeArrayFieldStart("suppressions");
    for (Suppressed each : suppressed) {
      writeSuppression(each);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void writeSuppression(Suppressed suppressed) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", Source.isOfBaseline(suppressed) ? "external" : "inSource");
    if (!suppressed.reason().isEmpty()) {
      out.writeStringField("justification", suppressed.reason());
    }
    out.writeEndObject();
  }

  private static String message(Finding finding) {
    List<String> lines = new ArrayList<>(List.of(finding.what()));
    add(lines, "path: ", finding.path());
    add(lines, "why: ", finding.why());
    add(lines, "fix: ", finding.fix());
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(label + text);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case OFF -> "none";
    };
  }
}
