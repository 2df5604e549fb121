package dev.pokayoke.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pokayoke.processor.diagnostic.Baseline;
import dev.pokayoke.processor.diagnostic.Baseline.Entry;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.option.BaselineReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes baselines, an entry a line, so that a comparison of two says what went and what came. */
final class BaselineFile {

  private BaselineFile() {}

  static Baseline read(String file) throws InputException {
    try {
      return BaselineReader.read(file);
    } catch (JsonException e) {
      throw new InputException(file + ": is no baseline: " + e.getMessage());
    }
  }

  // {"baseline": [
  //   {"id":"UnitMissing","source":"com.example.Timers","tool":"wait","property":"time","count":2}
  // ]}
  static String text(Baseline baseline) {
    StringBuilder text = new StringBuilder("{\"" + BaselineReader.MEMBER + "\": [");
    String separator = "\n  ";
    for (Map.Entry<Entry, Integer> entry : baseline.counts().entrySet()) {
      text.append(separator).append(line(entry.getKey(), entry.getValue()));
      separator = ",\n  ";
    }
    return text.append("\n]}\n").toString();
  }

  private static String line(Entry entry, int count) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(line)) {
      out.writeStartObject();
      out.writeStringField("id", entry.id());
      out.writeStringField("source", entry.source());
      write(out, "tool", entry.tool());
      write(out, "property", entry.property());
      if (count > 1) {
        out.writeNumberField("count", count);
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void write(JsonGenerator out, String name, String text) throws IOException {
    if (!text.isEmpty()) {
      out.writeStringField(name, text);
    }
  }
}
