package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** How a tool gives back what it got. Most of them take one argument. */
enum Echo {
  /** A record of all arguments. */
  ALL("%s", "%s", "", ""),
  /** It says only that it is done. */
  NOTHING("%s", "%s", "", ""),
  /** The argument itself. */
  SAME("%s", "%s", "", ""),
  OPTIONAL("java.util.Optional<%s>", "optional_(%s)", "", ""),
  LIST("java.util.List<%s>", "list_(%s)", "[", "]"),
  NESTED("java.util.Collection<java.util.Optional<%s>>", "nested_(%s)", "[", "]"),
  MAP("java.util.Map<java.lang.String, %s>", "map_(%s)", "{\"key\":", "}");

  private final String type;
  private final String expression;
  private final String before;
  private final String after;

  Echo(String type, String expression, String before, String after) {
    this.type = type;
    this.expression = expression;
    this.before = before;
    this.after = after;
  }

  /** The methods that are called, by names that no variable can hide. */
  static final String METHODS = """
        private static <T> java.util.Optional<T> optional_(T some) {
          return java.util.Optional.ofNullable(some);
        }
        private static <T> java.util.List<T> list_(T some) {
          return java.util.Collections.singletonList(some);
        }
        private static <T> java.util.Collection<java.util.Optional<T>> nested_(T some) {
          return list_(optional_(some));
        }
        private static <T> java.util.Map<java.lang.String, T> map_(T some) {
          return java.util.Collections.singletonMap("key", some);
        }
    """;

  boolean takesAny() {
    return this == ALL || this == NOTHING;
  }

  String type(Type argument, boolean maybePrimitive) {
    return type.formatted(this == SAME && maybePrimitive ? argument.java() : argument.boxed());
  }

  String expression(String argument) {
    return expression.formatted(argument);
  }

  /** What is expected of the result. */
  JsonNode back(JsonNode arguments) {
    if (this == NOTHING) {
      return TextNode.valueOf("Done.");
    }
    if (this == ALL) {
      return arguments;
    }
    JsonNode argument =
        arguments.isEmpty() ? Json.NODES.nullNode() : arguments.iterator().next();
    if (before.startsWith("[")) {
      ArrayNode array = Json.NODES.arrayNode();
      return array.add(argument);
    }
    ObjectNode object = Json.NODES.objectNode();
    return before.isEmpty() ? argument : object.set("key", argument);
  }

  /** The arguments that a result was made of. */
  String again(String result, Tool tool) {
    if (this == ALL) {
      return result;
    }
    String argument = result.substring(before.length(), result.length() - after.length());
    return "{\"" + tool.arguments().get(0).json() + "\":" + argument + "}";
  }
}
