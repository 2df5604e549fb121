package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tool that gives back what it gets.
 *
 * @param method its name in the source
 * @param name its name for the model, without prefix
 * @param arguments in order
 * @param hidden parameters that the model does not see, as they are declared, before the arguments
 * @param echo what the result is made like
 * @param isStatic whether it needs no object
 */
record Tool(
    String method,
    String name,
    List<Property> arguments,
    List<String> hidden,
    Echo echo,
    boolean isStatic) {

  /** {@code Held_getOrder}: the record of all arguments. */
  private String held() {
    return "Held_" + method;
  }

  String annotation() {
    return "@dev.pokayoke.Tool(value = \"Gives back what it gets.\", name = \"" + name + "\")";
  }

  /** {@code Held_getOrder getOrder(int id)}. */
  String signature(boolean annotated) {
    List<String> parameters = new ArrayList<>(hidden);
    for (Property argument : arguments) {
      parameters.add(
          annotated ? argument.declaration() : argument.type().java() + " " + argument.java());
    }
    String result = echo == Echo.ALL ? held() : echo.type(arguments.get(0).type());
    return parameters.stream()
        .map(parameter -> "\n      " + parameter)
        .collect(Collectors.joining(",", result + " " + method + "(", ")"));
  }

  String body() {
    String result = echo == Echo.ALL
        ? arguments.stream()
            .map(Property::java)
            .collect(Collectors.joining(", ", "new " + held() + "(", ")"))
        : echo.expression(arguments.get(0).java());
    return "{\n    called();\n    return " + result + ";\n  }";
  }

  /** The record of all arguments, or nothing. */
  String heldSource() {
    if (echo != Echo.ALL) {
      return "";
    }
    return IntStream.range(0, arguments.size())
        .mapToObj(i ->
            "\n    @dev.pokayoke.Param(name = " + Java.literal(arguments.get(i).json()) + ") "
                + arguments.get(i).type().java() + " c" + i)
        .collect(Collectors.joining(",", "record " + held() + "(", ") {}"));
  }

  Members members() {
    return new Members(arguments);
  }

  /** Whether the result is a text as it is and no JSON. */
  boolean isText() {
    return echo == Echo.SAME
        && (arguments.get(0).type() instanceof StringType
            || arguments.get(0).type() instanceof CharType);
  }

  Stream<Tool> smaller() {
    Stream<Tool> plainer = Stream.of(
            new Tool(method, name, arguments, List.of(), echo, isStatic),
            new Tool(method, name, arguments, hidden, Echo.ALL, isStatic),
            new Tool(method, name, arguments, hidden, echo, false))
        .filter(tool -> !tool.equals(this));
    Stream<Tool> fewer = Smaller.lists(arguments, Smaller::of)
        .filter(list -> echo == Echo.ALL || list.size() == 1)
        .map(list -> new Tool(method, name, list, hidden, echo, isStatic));
    return Stream.concat(plainer, fewer);
  }
}
