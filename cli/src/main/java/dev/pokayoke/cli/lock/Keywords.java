package dev.pokayoke.cli.lock;

import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.cli.tools.SchemaDocument;
import dev.pokayoke.processor.document.Node;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of JSON Schema, by what a change of them means. */
final class Keywords {

  /** They tell a reader more and exclude nothing. */
  private static final Set<String> NOTES = Set.of(
      "title", "examples", "example", "deprecated", "readOnly", "writeOnly", "discriminator");

  private static final String OF_OTHERS = "x-";

  /** They say nothing of values, or nothing by themselves. */
  private static final Set<String> SILENT = Set.of(
      "description", "default", "$schema", "$id", "$comment", "$defs", "definitions", "$anchor");

  /** They are compared one by one. */
  private static final Set<String> TYPES =
      Set.of("type", "enum", "const", "anyOf", "oneOf", "nullable");

  private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf");

  private static final Set<String> NUMBERS = Set.of(
      "minimum",
      "maximum",
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "minLength",
      "maxLength",
      "minItems",
      "maxItems",
      "minProperties",
      "maxProperties");

  private static final Set<String> TEXTS = Set.of("pattern", "format");
  private static final Set<String> LISTS = Set.of("required");
  private static final Set<String> OTHERS =
      Set.of("properties", "additionalProperties", "items", "uniqueItems");

  private static final int SHOWN = 60;

  private Keywords() {}

  static void compareNotes(Node was, Node is, Limits.Report report) {
    for (String name : names(was, is)) {
      if (isNote(name)) {
        compare(name, was, is, Kind.NOTE_CHANGED, report);
      }
    }
  }

  /** What nobody here understands is either the same, or anything may have happened. */
  static void compareOthers(Node was, Node is, Limits.Report report) {
    for (String name : names(was, is)) {
      boolean isSilent = isNote(name) || SILENT.contains(name);
      boolean isUnderstood = isUnderstood(name, was.get(name)) && isUnderstood(name, is.get(name));
      if (!isSilent && !isUnderstood) {
        compare(name, was, is, Kind.KEYWORD_CHANGED, report);
      }
    }
  }

  /** Next to alternatives, nothing is compared but whether it is the same. */
  static void compareSiblings(Node was, Node is, Limits.Report report) {
    for (String name : names(was, is)) {
      if (!isNote(name) && !SILENT.contains(name) && !ALTERNATIVES.contains(name)) {
        compare(name, was, is, Kind.KEYWORD_CHANGED, report);
      }
    }
  }

  /** Without what limits no value. */
  static Node ofValues(Node schema) {
    Map<Object, @Nullable Object> members = new HashMap<>(schema.members());
    members.keySet().removeIf(name -> isNote((String) name) || SILENT.contains((String) name));
    return new Node(members);
  }

  private static void compare(String name, Node was, Node is, Kind kind, Limits.Report report) {
    boolean isSame =
        was.has(name) == is.has(name) && SchemaDocument.same(was.get(name), is.get(name));
    if (!isSame) {
      report.tell(kind, shown(name, was), shown(name, is));
    }
  }

  private static String shown(String name, Node schema) {
    if (!schema.has(name)) {
      return "no " + name;
    }
    String text = name + ": " + PrettyJson.oneLine(schema.get(name));
    return text.length() <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN - 1))) + "…";
  }

  private static boolean isNote(String name) {
    return NOTES.contains(name) || name.startsWith(OF_OTHERS);
  }

  private static boolean isUnderstood(String name, @Nullable Object value) {
    return TYPES.contains(name)
        || OTHERS.contains(name)
        || NUMBERS.contains(name) && (value == null || value instanceof BigDecimal)
        || TEXTS.contains(name) && (value == null || value instanceof String)
        || LISTS.contains(name) && (value == null || value instanceof List);
  }

  private static Set<String> names(Node was, Node is) {
    Set<String> names = new TreeSet<>();
    was.members().keySet().forEach(name -> names.add((String) name));
    is.members().keySet().forEach(name -> names.add((String) name));
    return names;
  }
}
