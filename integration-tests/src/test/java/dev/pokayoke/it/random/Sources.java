package dev.pokayoke.it.random;

import dev.pokayoke.it.random.ToolClass.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints tool classes. Every class is written by its full name, so that no name of the user's is in the way. */
final class Sources {

  private static final String OPEN =
      "@dev.pokayoke.SuppressCheck(value = \"OpenSchema\", reason = \"any JSON is meant\")\n";

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
      if (!declaration.name().startsWith(nested)) {
        add(files, declaration.name(), "public " + declaration.source());
      }
    }
    String source = OPEN + toolClass();
    switch (tools.form()) {
      case NESTED -> {
        String outer = "Outer" + tools.name();
        add(files, tools.qualified(outer), "public class " + outer + " {\n" + source + "}");
      }
      case INHERITED -> {
        String above = "Above" + tools.name();
        add(files, tools.qualified(above), OPEN + "public class " + above + methods());
        add(files, tools.fullName(), source);
      }
      default -> add(files, tools.fullName(), source);
    }
    return files;
  }

  private static void add(Map<String, String> files, String name, String source) {
    int dot = name.lastIndexOf('.');
    String head = dot < 0 ? "" : "package " + name.substring(0, dot) + ";\n\n";
    String count = "import static dev.pokayoke.it.random.Calls.called;\n\n";
    files.put(name.replace('.', '/') + ".java", head + count + source + "\n");
  }

  private String toolClass() {
    String name = tools.name();
    return switch (tools.form()) {
      case PUBLIC -> "public class " + name + methods();
      case PACKAGE_PRIVATE -> "class " + name + methods();
      case NESTED -> "public static class " + name + methods();
      case INTERFACE -> "public interface " + name + contract();
      case INHERITED ->
        "@dev.pokayoke.Toolbox(\"heir\")\npublic class " + name + " extends Above" + name + " {\n"
            + types() + "}";
    };
  }

  /** A class that does it itself. */
  private String methods() {
    String types = tools.form() == Form.INHERITED ? helds("public static ") : types();
    return tools.tools().stream()
        .map(tool -> "  " + tool.annotation() + "\n  public " + (tool.isStatic() ? "static " : "")
            + tool.signature(true) + " " + tool.body() + "\n")
        .collect(Collectors.joining("\n", " {\n" + types, Echo.METHODS + "}\n"));
  }

  /** An interface, and somebody who does it. */
  private String contract() {
    String declared = tools.tools().stream()
        .map(tool -> "  " + tool.annotation() + "\n  " + tool.signature(true) + ";\n")
        .collect(Collectors.joining("\n"));
    String real = tools.tools().stream()
        .map(tool ->
            "  @java.lang.Override\n  public " + tool.signature(false) + " " + tool.body() + "\n")
        .collect(Collectors.joining(
            "\n", "  class Real implements " + tools.name() + " {\n", Echo.METHODS + "  }\n"));
    return " {\n" + types() + declared + real + "}\n";
  }

  private String types() {
    String nested = tools.fullName() + ".";
    String access = tools.form() == Form.PACKAGE_PRIVATE ? "" : "public ";
    String declared = tools.used().stream()
        .filter(declaration -> declaration.name().startsWith(nested))
        .map(declaration -> "  " + access + declaration.source() + "\n\n")
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
