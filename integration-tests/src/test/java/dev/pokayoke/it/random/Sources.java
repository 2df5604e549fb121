package dev.pokayoke.it.random;

import dev.pokayoke.it.random.ToolClass.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints tool classes. Every class is written by its full name, so that no name of the user's is in the way. */
final class Sources {

  private static final String OPEN =
      "@dev.pokayoke.SuppressCheck(value = \"OpenSchema\", reason = \"any JSON is meant\")\n";

  /** A variable that is called "java" would be in the way of full names. */
  private static final String IMPORTS = """
      import static dev.pokayoke.it.random.Calls.called;
      import static java.util.Optional.ofNullable;

      """;

  private static final String METHODS = Echo.METHODS + Later.METHODS;

  private final ToolClass tools;

  private Sources(ToolClass tools) {
    this.tools = tools;
  }

  /** The files by their path. */
  static Map<String, String> of(ToolClass tools) {
    return new Sources(tools).files();
  }

  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    String nested = tools.fullName() + ".";
    for (Declaration declaration : tools.used()) {
      if (!declaration.name().startsWith(nested) && !declaration.source().isEmpty()) {
        add(files, declaration.name(), "public " + declaration.source());
      }
    }
    String source = OPEN + toolClass();
    switch (tools.form()) {
      case NESTED, INSIDE -> {
        String outer = "Outer" + tools.name();
        String kind = tools.form() == Form.NESTED ? "class " : "interface ";
        add(files, tools.qualified(outer), "public " + kind + outer + " {\n" + source + "}");
      }
      case INHERITED -> {
        String above = "Above" + tools.name();
        String variables = variables(tool -> tool.style().variable());
        // Only what is abstract may leave its tools' types open.
        String kind = variables.isEmpty() ? "public class " : "public abstract class ";
        add(files, tools.qualified(above), OPEN + kind + above + variables + methods());
        add(files, tools.fullName(), source);
      }
      default -> add(files, tools.fullName(), source);
    }
    return files;
  }

  private static void add(Map<String, String> files, String name, String source) {
    int dot = name.lastIndexOf('.');
    String head = dot < 0 ? "" : "package " + name.substring(0, dot) + ";\n\n";
    files.put(name.replace('.', '/') + ".java", head + IMPORTS + source + "\n");
  }

  private String toolClass() {
    String name = tools.name();
    return switch (tools.form()) {
      case PUBLIC -> "public class " + name + methods();
      case PACKAGE_PRIVATE -> "class " + name + methods();
      case RECORD -> "public record " + name + "()" + methods();
      case ENUM -> "public enum " + name + methods();
      case NESTED, INSIDE -> "public static class " + name + methods();
      case INTERFACE -> "public interface " + name + contract();
      case INHERITED ->
        "@dev.pokayoke.Toolbox(\"heir\")\npublic class " + name + " extends Above" + name
            + variables(tool -> tool.arguments().get(0).type().boxed()) + " {\n" + types()
            + overriding() + "}";
    };
  }

  /** Something of each tool that has a variable for its argument: {@code <A1, A2>}. */
  private String variables(Function<Tool, String> part) {
    String parts = tools.tools().stream()
        .filter(tool -> !tool.style().variable().isEmpty())
        .map(part)
        .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "" : "<" + parts + ">";
  }

  /** A class that does it itself. */
  private String methods() {
    String constants = tools.form() == Form.ENUM ? "  THE_ONE;\n" : "";
    String types = tools.form() == Form.INHERITED ? helds("public static ") : types();
    return tools.tools().stream()
        .map(tool -> "  " + tool.annotation() + "\n  " + tool.style().modifiers() + tool.signature()
            + " " + tool.body() + "\n")
        .collect(Collectors.joining("\n", " {\n" + constants + types, METHODS + "}\n"));
  }

  /** An interface, and somebody who does it. */
  private String contract() {
    String declared = tools.tools().stream()
        .map(tool -> "  " + tool.annotation() + "\n  " + tool.style().modifiers() + tool.signature()
            + (tool.style().isAbstract() ? ";" : " " + tool.body()) + "\n")
        .collect(Collectors.joining("\n"));
    String real = tools.tools().stream()
        .filter(tool -> tool.style().isAbstract())
        .map(tool ->
            "  @java.lang.Override\n  public " + tool.plainSignature() + " " + tool.body() + "\n")
        .collect(
            Collectors.joining("\n", "  class Real implements " + tools.name() + " {\n", "  }\n"));
    return " {\n" + types() + declared + real + METHODS + "}\n";
  }

  /** What an heir makes its own, without saying again that it is a tool. */
  private String overriding() {
    return tools.tools().stream()
        .filter(tool -> tool.style().overridden())
        .map(tool -> "  @java.lang.Override\n  " + tool.style().modifiers() + tool.plainSignature()
            + " " + tool.superBody() + "\n")
        .collect(Collectors.joining("\n"));
  }

  private String types() {
    String nested = tools.fullName() + ".";
    String access = tools.form() == Form.PACKAGE_PRIVATE ? "" : "public ";
    String declared = tools.used().stream()
        .filter(declaration -> declaration.name().startsWith(nested))
        .map(Declaration::source)
        .filter(source -> !source.isEmpty())
        .map(source -> "  " + access + "static " + source + "\n\n")
        .collect(Collectors.joining());
    return declared + (tools.form() == Form.INHERITED ? "" : helds(access));
  }

  private String helds(String access) {
    List<String> helds = tools.tools().stream().map(Tool::heldSource).toList();
    return helds.stream()
        .filter(held -> !held.isEmpty())
        .map(held -> "  " + access + held + "\n\n")
        .collect(Collectors.joining());
  }
}
