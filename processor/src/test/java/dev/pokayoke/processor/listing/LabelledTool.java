package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import dev.pokayoke.processor.model.ToolClass;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tool definition with the opinion of a careful reader.
 *
 * @param definition name, texts, parameters and siblings
 * @param label what the reader says
 */
record LabelledTool(Node definition, Node label) {

  /** What JSON Schema says for types of Java, where the definition has no schema of its own. */
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("String", "string"),
      Map.entry("int", "integer"),
      Map.entry("Integer", "integer"),
      Map.entry("long", "integer"),
      Map.entry("Long", "integer"),
      Map.entry("short", "integer"),
      Map.entry("double", "number"),
      Map.entry("Double", "number"),
      Map.entry("float", "number"),
      Map.entry("Float", "number"),
      Map.entry("BigDecimal", "number"),
      Map.entry("boolean", "boolean"),
      Map.entry("Boolean", "boolean"),
      Map.entry("string", "string"),
      Map.entry("integer", "integer"),
      Map.entry("number", "number"),
      Map.entry("array", "array"),
      Map.entry("object", "object"),
      Map.entry("Object", "object"));

  private static final Map<String, String> FORMATS = Map.of(
      "LocalDate", "date",
      "LocalDateTime", "date-time",
      "Instant", "date-time",
      "OffsetDateTime", "date-time",
      "ZonedDateTime", "date-time",
      "LocalTime", "time",
      "Duration", "duration",
      "UUID", "uuid",
      "URI", "uri");

  private static final Pattern LIST = Pattern.compile("(?:List|Set|Collection)\\b.*|.*\\[]");
  private static final Pattern MAP = Pattern.compile("Map<String, ?(.*)>");

  /** All tools of a folder with {@code tools.jsonl} and {@code labels.jsonl}. */
  static List<LabelledTool> all(Path folder) throws IOException, JsonException {
    Map<String, Node> labels = new HashMap<>();
    for (Node label : lines(folder.resolve("labels.jsonl"))) {
      labels.put(label.text("key"), label);
    }
    List<LabelledTool> all = new ArrayList<>();
    for (Node tool : lines(folder.resolve("tools.jsonl"))) {
      all.add(new LabelledTool(tool, labels.getOrDefault(tool.text("key"), Node.EMPTY)));
    }
    return all;
  }

  private static List<Node> lines(Path file) throws IOException, JsonException {
    List<Node> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(Node.of(JsonReader.read(new StringReader(line), "a tool")));
    }
    return lines;
  }

  /** The tool with its siblings before it: what is wrong between two tools is reported of the second. */
  ToolClass toolbox() throws ListingException {
    List<Object> tools = new ArrayList<>();
    for (Object sibling : definition.array("siblings")) {
      tools.add(tool(Node.of(sibling), Node.of(sibling).text("name")));
    }
    tools.add(tool(definition, definition.text("tool_name")));
    return ListingReader.of("toolbox", tools);
  }

  private static Map<String, Object> tool(Node tool, String name) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (Object each : tool.array("params")) {
      Node parameter = Node.of(each);
      properties.put(parameter.text("name"), schema(parameter));
      if (parameter.flag("required")) {
        required.add(parameter.text("name"));
      }
    }
    return Map.of(
        "name", name,
        "description", tool.text("description"),
        "inputSchema", Map.of("type", "object", "properties", properties, "required", required));
  }

  private static Map<String, Object> schema(Node parameter) {
    Map<String, Object> schema = new LinkedHashMap<>();
    parameter.object("schema").members().forEach((name, value) -> schema.put((String) name, value));
    String type = parameter.text("type");
    Matcher map = MAP.matcher(type);
    boolean isTyped =
        List.of("type", "anyOf", "oneOf", "$ref", "enum").stream().anyMatch(schema::containsKey);
    if (FORMATS.containsKey(type)) {
      schema.put("type", "string");
      schema.putIfAbsent("format", FORMATS.get(type));
    } else if (!isTyped && TYPES.containsKey(type)) {
      schema.put("type", TYPES.get(type));
    } else if (!isTyped && LIST.matcher(type).matches()) {
      schema.put("type", "array");
    } else if (!isTyped && map.matches() && !map.group(1).equals("Object")) {
      schema.putAll(Map.of("type", "object", "additionalProperties", Map.of("type", "string")));
    } else if (!isTyped && type.startsWith("Map")) {
      schema.put("type", "object");
    }
    schema.remove("description");
    if (!parameter.text("description").isEmpty()) {
      schema.put("description", parameter.text("description"));
    }
    if (parameter.get("default") != null) {
      schema.put("default", parameter.get("default"));
    }
    return schema;
  }

  String half() {
    return label.text("split");
  }

  boolean isGood() {
    return label.flag("overall_good");
  }

  boolean isEnglish() {
    return definition.text("language").equals("en");
  }
}
