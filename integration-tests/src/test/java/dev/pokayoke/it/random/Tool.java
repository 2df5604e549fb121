package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tool that gives back what it gets.
 *
 * @param method its name in the source
 * @param name its name for the model, without prefix
 * @param arguments in order
 * @param echo what the result is made like
 * @param style how its method is written
 */
record Tool(String method, String name, List<Property> arguments, Echo echo, Style style) {

  /** {@code Held_getOrder}: the record of all arguments. */
  private String held() {
    return "Held_" + method;
  }

  String annotation() {
    return "@dev.pokayoke.Tool(value = \"Gives back what it gets.\", name = \"" + name + "\")";
  }

  /** {@code Held_getOrder getOrder(@Param int id)}. */
  String signature() {
    return signature(argument -> argument.declaration(written(argument).java()), result());
  }

  /** {@code Held_getOrder getOrder(int id)}, as who implements it writes it. */
  String plainSignature() {
    Tool plain = new Tool(
        method,
        name,
        arguments,
        echo,
        new Style(style.modifiers(), style.later(), style.hidden(), "", false));
    return signature(
        argument -> (style.variable().isEmpty()
                ? argument.type().java()
                : argument.type().boxed()) + " " + argument.java(),
        style.variable().isEmpty() ? result() : plain.boxedResult());
  }

  private String signature(Function<Property, String> parameter, String result) {
    return Stream.concat(style.hidden().stream(), arguments.stream().map(parameter))
        .map(each -> "\n      " + each)
        .collect(Collectors.joining(",", result + " " + method + "(", ")"));
  }

  private String boxedResult() {
    return style.later().type(echo.type(arguments.get(0).type(), false));
  }

  /** What a method does that overrides it. */
  String superBody() {
    String given = Stream.concat(
            style.hidden().stream().map(each -> each.substring(each.lastIndexOf(' ') + 1)),
            arguments.stream().map(Property::java))
        .collect(Collectors.joining(", "));
    String returned = result().equals("void") ? "" : "return ";
    return "{\n    " + returned + "super." + method + "(" + given + ");\n  }";
  }

  private Type written(Property argument) {
    return style.variable().isEmpty() ? argument.type() : new VariableType(style.variable(), 0);
  }

  private String result() {
    boolean isNow = style.later() == Later.NOW;
    return switch (echo) {
      case ALL -> style.later().type(held());
      case NOTHING -> isNow ? "void" : style.later().type("java.lang.Void");
      default -> style.later().type(echo.type(written(arguments.get(0)), isNow));
    };
  }

  String body() {
    String result = switch (echo) {
      case ALL ->
        arguments.stream()
            .map(Property::java)
            .collect(Collectors.joining(", ", "new " + held() + "(", ")"));
      case NOTHING -> "null";
      default -> echo.expression(arguments.get(0).java());
    };
    String answer =
        result().equals("void") ? "" : "    return " + style.later().expression(result) + ";\n";
    return "{\n    called();\n" + answer + "  }";
  }

  /** The record of all arguments, or nothing. */
  String heldSource() {
    if (echo != Echo.ALL) {
      return "";
    }
    return IntStream.range(0, arguments.size())
        .mapToObj(i -> "\n    " + held(arguments.get(i)) + " c" + i)
        .collect(Collectors.joining(",", "record " + held() + "(", ") {}"));
  }

  private static String held(Property argument) {
    return "@dev.pokayoke.Param(name = " + Java.literal(argument.json()) + ") "
        + argument.type().java();
  }

  /** Whether the method gives back nothing at all, which is outside of what any schema says. */
  boolean breaksPromise(JsonNode arguments) {
    return echo == Echo.SAME
        && (arguments.isEmpty() || arguments.iterator().next() instanceof NullNode);
  }

  Members members() {
    return new Members(arguments);
  }

  /** Whether the result is a text as it is and no JSON. */
  boolean isText() {
    return echo == Echo.NOTHING
        || echo == Echo.SAME
            && (arguments.get(0).type() instanceof StringType
                || arguments.get(0).type() instanceof CharType);
  }

  Stream<Tool> smaller() {
    Stream<Tool> plainer =
        style.simpler().map(simpler -> new Tool(method, name, arguments, echo, simpler));
    Stream<Tool> all = echo == Echo.ALL || !style.variable().isEmpty()
        ? Stream.of()
        : Stream.of(new Tool(method, name, arguments, Echo.ALL, style));
    Stream<Tool> fewer = Smaller.lists(arguments, Smaller::of)
        .filter(list -> echo.takesAny() || list.size() == 1)
        .map(list -> new Tool(method, name, list, echo, style));
    return Stream.of(plainer, all, fewer).flatMap(streams -> streams);
  }
}
