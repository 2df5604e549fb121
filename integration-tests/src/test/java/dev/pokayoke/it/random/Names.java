package dev.pokayoke.it.random;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives out names, plain ones and such as code could stumble over, each only once. */
final class Names {

  static final List<String> TYPES = List.of(
      "Order",
      "Line",
      "Customer",
      "Address",
      "Page",
      "String",
      "List",
      "Object",
      "Integer",
      "Optional",
      "Map",
      "Override",
      "Exception",
      "Record",
      "unit",
      "Result",
      "ToolResult",
      "ArgumentReader",
      "Collections",
      "Größe",
      "IllegalArgumentException",
      "Math",
      "Arguments");

  static final List<String> PROPERTIES = List.of(
      "id",
      "count",
      "amount",
      "city",
      "dueDate",
      "lines",
      "in",
      "out",
      "seen",
      "name",
      "value",
      "yield",
      "record",
      "mark",
      "items",
      "target",
      "tool",
      "context",
      "result",
      "java",
      "dev",
      "com",
      "org",
      "entries",
      "key",
      "refusal",
      "var",
      "sealed",
      "when",
      "String",
      "ID",
      "MAX_COUNT",
      "größe",
      "$",
      "a$b",
      "_x",
      "array",
      "i",
      "Optional",
      "item",
      "entry",
      "order",
      "hashCode_",
      "unit",
      "isOpen",
      "getName",
      "permits",
      "module",
      "x1");

  /** What only a name of its own can say. */
  static final List<String> PORTABLE =
      List.of("order-id", "a.b", "is_open", "X", "9lives", "class", "_", "-", "null", "type");

  static final List<String> ANY =
      List.of("a/b", "~", "~1", "日本語", "two words", "\"", "\\", "😀", "$ref", "type", "\n", "'");

  static final List<String> METHODS = List.of(
      "getOrder",
      "findLines",
      "of",
      "call",
      "definition",
      "readOrder",
      "writeOrder",
      "yield",
      "record",
      "var",
      "in",
      "show",
      "tool",
      "target",
      "list",
      "größe",
      "a$b",
      "URL",
      "toString_");

  private final Set<String> given = new HashSet<>();

  /** One of these, with a number if it is not new; no two differ in case alone. */
  String next(Draw draw, List<String> wishes) {
    String wish = draw.oneOf(wishes);
    String name = wish;
    for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = wish + i;
    }
    return name;
  }

  int count() {
    return given.size();
  }
}
