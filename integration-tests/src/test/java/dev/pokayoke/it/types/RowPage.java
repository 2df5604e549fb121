package dev.pokayoke.it.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pokayoke.it.testing.Call;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints rows as Markdown. */
final class RowPage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RowPage() {}

  /** {@code | [Booleans](#booleans) | `boolean`, `Boolean` | `boolean` |}. */
  static String tableLine(Row row) throws IOException {
    return "| [%s](#%s) | %s | %s |\n"
        .formatted(row.title(), anchor(row.title()), row.java(), row.json());
  }

  /** As GitHub makes it. */
  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum} _-]", "").replace(' ', '-');
  }

  static String code(String language, String text) {
    return "```" + language + "\n" + text.strip() + "\n```\n\n";
  }

  /** A source without what every file has at its head. */
  static String withoutHead(Path source) throws IOException {
    return Files.readAllLines(source).stream()
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
        .collect(Collectors.joining("\n"));
  }

  /** The schema of each argument and, where it is another one, of the result. */
  static String schemas(Toolset tools) throws IOException {
    StringBuilder text = new StringBuilder();
    for (ToolDefinition tool : tools.definitions()) {
      text.append(tool.name()).append('\n');
      JsonNode input = JSON.readTree(tool.inputSchema());
      String only = "";
      for (Map.Entry<String, JsonNode> property : input.path("properties").properties()) {
        only = withoutDescription(property.getValue());
        text.append("  ").append(property.getKey()).append(": ").append(property.getValue());
        text.append('\n');
      }
      if (input.has("$defs")) {
        text.append("  $defs: ").append(input.get("$defs")).append('\n');
      }
      Optional<String> output = tool.outputSchema();
      if (output.isPresent()) {
        JsonNode result = JSON.readTree(output.get());
        boolean same =
            input.path("properties").size() == 1 && withoutDescription(result).equals(only);
        text.append(same ? "" : "  → " + result + "\n");
      }
    }
    return text.toString();
  }

  private static String withoutDescription(JsonNode schema) {
    JsonNode copy = schema.deepCopy();
    if (copy instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
      object.remove("description");
    }
    return copy.toString();
  }

  static String calls(Row row, Toolset tools) throws Exception {
    StringBuilder text = new StringBuilder();
    for (Call call : row.calls()) {
      Toolset.BoundTool tool = tools.find(call.tool()).orElseThrow();
      text.append(call).append('\n').append(Outcome.of(tool, call.arguments()).text());
    }
    return text.toString();
  }
}
