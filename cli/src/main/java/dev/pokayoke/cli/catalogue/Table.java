package dev.pokayoke.cli.catalogue;

import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.cli.tools.SchemaDocument;
import dev.pokayoke.processor.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of a schema as rows, those of inner objects too; what is recursive, or goes on and on, is in the schema. */
final class Table {

  private static final int MAX_DEPTH = 6;
  private static final int MAX_ROWS = 200;
  private static final int MAX_STEPS = 10_000;

  /** Everything else that is written in a schema limits its values. */
  private static final Set<String> NO_LIMITS = Set.of(
      "type",
      "description",
      "title",
      "properties",
      "required",
      "items",
      "anyOf",
      "oneOf",
      "allOf",
      "$ref",
      "$defs",
      "definitions",
      "$schema",
      "$id",
      "$comment",
      "additionalProperties");

  private final SchemaDocument document;
  private final List<Row> rows = new ArrayList<>();
  private int steps;

  private Table(Node schema) {
    document = new SchemaDocument(schema);
  }

  static List<Row> of(Node schema) {
    Table table = new Table(schema);
    table.inside(table.resolved(schema), "", 0);
    if (table.rows.size() == MAX_ROWS) {
      table.rows.add(new Row("…", "", false, "", "The rest is in the schema."));
    }
    return List.copyOf(table.rows);
  }

  private void object(Node schema, String place, int depth) {
    Set<String> required = Set.copyOf(schema.texts("required"));
    schema.object("properties").members().forEach((key, value) -> {
      String name = (String) key;
      if (rows.size() < MAX_ROWS) {
        Node written = Node.of(value);
        Node property = resolved(written);
        String text =
            written.has("description") ? written.text("description") : property.text("description");
        rows.add(
            new Row(place + name, type(property), required.contains(name), limits(property), text));
        inside(property, place + name, depth + 1);
      }
    });
  }

  private void inside(Node schema, String place, int depth) {
    if (depth >= MAX_DEPTH || ++steps > MAX_STEPS) {
      return;
    }
    object(schema, place.isEmpty() ? "" : place + ".", depth);
    if (schema.get("items") instanceof Map<?, ?> items) {
      inside(resolved(new Node(items)), place + "[]", depth);
    }
    if (schema.get("additionalProperties") instanceof Map<?, ?> values) {
      inside(resolved(new Node(values)), place + "{}", depth);
    }
    for (Node variant : alternatives(schema)) {
      inside(resolved(variant), place + "(" + nameOf(variant) + ")", depth + 1);
    }
  }

  private Node resolved(Node schema) {
    Node target = schema;
    for (int steps = 0; steps < MAX_DEPTH && !target.text("$ref").isEmpty(); steps++) {
      @Nullable Node next = document.target(target.text("$ref"));
      if (next == null) {
        return target;
      }
      target = next;
    }
    return target;
  }

  private static List<Node> alternatives(Node schema) {
    List<?> several = schema.has("anyOf") ? schema.array("anyOf") : schema.array("oneOf");
    return several.stream().map(Node::of).toList();
  }

  private String type(Node schema) {
    if (!alternatives(schema).isEmpty()) {
      return alternatives(schema).stream()
          .map(this::nameOf)
          .distinct()
          .collect(Collectors.joining(" | "));
    }
    if (schema.get("type") instanceof List<?> types) {
      return types.stream().map(String::valueOf).collect(Collectors.joining(" | "));
    }
    String type = schema.text("type");
    boolean isList = type.equals("array") && schema.get("items") instanceof Map;
    return isList ? type + " of " + nameOf(schema.object("items")) : type.isEmpty() ? "any" : type;
  }

  /** Without what is inside. */
  private String nameOf(Node schema) {
    Node target = resolved(schema);
    String type = target.get("type") instanceof List<?> types
        ? types.stream().map(String::valueOf).collect(Collectors.joining(" | "))
        : target.text("type");
    String reference = schema.text("$ref");
    return Stream.of(
            constant(target),
            target.text("title"),
            reference.substring(reference.lastIndexOf('/') + 1),
            type)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("any");
  }

  /** What tells a variant from the others. */
  private static String constant(Node object) {
    return object.object("properties").members().values().stream()
        .map(property -> Node.of(property).text("const"))
        .filter(constant -> !constant.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String limits(Node schema) {
    return schema.members().entrySet().stream()
        .filter(member -> !NO_LIMITS.contains(String.valueOf(member.getKey())))
        .map(member -> member.getKey() + ": " + PrettyJson.oneLine(member.getValue()))
        .collect(Collectors.joining("; "));
  }
}
