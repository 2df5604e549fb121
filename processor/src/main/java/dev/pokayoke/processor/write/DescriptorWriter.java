package dev.pokayoke.processor.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Report;
import dev.pokayoke.processor.diagnostic.Report.Suppressed;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolExample;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Where;
import dev.pokayoke.processor.text.TokenEstimate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints the descriptor of a tool class: what steps over the whole program need to know of it, as JSON. The same class
 * gives the same bytes: no dates, no versions, no places on this machine.
 */
final class DescriptorWriter {

  private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter(
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator(""))
      .withObjectIndenter(new DefaultIndenter("  ", "\n"))
      .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private final JsonGenerator out;

  private DescriptorWriter(JsonGenerator out) {
    this.out = out;
  }

  // {"class":"com.example.Weather","bindings":"com.example.WeatherBindings","tools":[…],"tokens":140,"findings":[],…}
  static String json(ToolClass tools, Report report) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.setPrettyPrinter(LINES.createInstance());
      new DescriptorWriter(out).write(tools, report);
    }
    return text.append('\n').toString();
  }

  private void write(ToolClass tools, Report report) throws IOException {
    // Types that cannot be expressed have no schema; the findings say which they are.
    boolean valid = !report.hasErrors();
    int tokens = 0;
    out.writeStartObject();
    writeField("class", tools.type().reflectionName());
    if (valid && !tools.bound().methods().isEmpty()) {
      writeField("bindings", tools.bindings().reflectionName());
    }
    writeText("prefix", tools.prefix());
    writeText("description", tools.description());
    out.writeArrayFieldStart("tools");
    for (ToolMethod tool : tools.methods()) {
      tokens += writeTool(tool, valid);
    }
    out.writeEndArray();
    if (valid) {
      out.writeNumberField("tokens", tokens);
    }
    writeFindings(report);
    out.writeEndObject();
  }

  // {"name":"get_forecast","method":"getForecast","description":"…","effect":"read",…,"inputSchema":{…},"tokens":140}
  private int writeTool(ToolMethod tool, boolean valid) throws IOException {
    out.writeStartObject();
    writeField("name", tool.name());
    writeField("method", tool.methodName());
    writeText("framework", tool.vocabulary().framework());
    if (!tool.bound()) {
      out.writeBooleanField("bound", false);
    }
    writeText("description", tool.description());
    writeField("effect", word(tool.effect()));
    writeField("declaredEffect", word(tool.declaredEffect()));
    out.writeBooleanField("idempotent", tool.idempotent());
    writeField("approval", word(tool.approval()));
    writeTexts("after", tool.after());
    writeTexts(
        "grounded",
        tool.arguments().stream().filter(Property::grounded).map(Property::name).toList());
    writeText("timeout", tool.timeout());
    out.writeBooleanField("returnDirect", tool.returnDirect());
    writeExamples(tool.examples());
    int tokens = valid && isExpressible(tool) ? writeSchemas(tool) : 0;
    out.writeEndObject();
    return tokens;
  }

  // "examples":[{"arguments":"{\"days\": 3}","note":"…","valid":true}]
  private void writeExamples(List<ToolExample> examples) throws IOException {
    if (examples.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("examples");
    for (ToolExample example : examples) {
      out.writeStartObject();
      // As it is written: next to a finding it may be no JSON.
      writeField("arguments", example.arguments());
      writeText("note", example.note());
      out.writeBooleanField("valid", example.valid());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static boolean isExpressible(ToolMethod tool) {
    return tool.bound() || Expressible.are(tool.arguments()) && Expressible.isResult(tool.result());
  }

  // "inputSchema":{…},"outputSchema":{…},"tokens":140
  private int writeSchemas(ToolMethod tool) throws IOException {
    String input = SchemaWriter.input(tool.arguments());
    writeSchema("inputSchema", input);
    Optional<String> output = SchemaWriter.output(tool.result());
    if (output.isPresent()) {
      writeSchema("outputSchema", output.get());
    }
    // Providers send the model the name, the description and the input schema.
    int tokens = TokenEstimate.of(tool.name() + ' ' + tool.description() + ' ' + input);
    out.writeNumberField("tokens", tokens);
    return tokens;
  }

  // "findings":[{"id":"…","severity":"warning","what":"…"}],"suppressed":[{…,"reason":"…"}]
  private void writeFindings(Report report) throws IOException {
    out.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      out.writeStartObject();
      writeFinding(finding);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("suppressed");
    for (Suppressed suppressed : report.suppressed()) {
      out.writeStartObject();
      writeFinding(suppressed.finding());
      writeField("reason", suppressed.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeFinding(Finding finding) throws IOException {
    Where where = finding.site().where();
    writeField("id", finding.id().name());
    writeField("severity", word(finding.severity()));
    writeText("tool", where.tool());
    writeText("property", where.property());
    if (where.line() > 0) {
      out.writeNumberField("line", where.line());
      out.writeNumberField("column", where.column());
    }
    writeField("what", finding.what());
    writeText("path", finding.path());
    writeText("why", finding.why());
    writeText("fix", finding.fix());
  }

  private void writeText(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      writeField(name, text);
    }
  }

  /** As in schemas: hidden characters are shown, and halves of surrogate pairs survive the encoding of the file. */
  private void writeField(String name, String text) throws IOException {
    out.writeFieldName(name);
    out.writeRawValue(JsonText.compact(text));
  }

  private void writeTexts(String name, Collection<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      out.writeArrayFieldStart(name);
      for (String text : texts) {
        out.writeRawValue(JsonText.compact(text));
      }
      out.writeEndArray();
    }
  }

  private void writeSchema(String name, String schema) throws IOException {
    out.writeFieldName(name);
    out.writeRawValue(schema);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
