package dev.pokayoke.it.random;

import dev.pokayoke.it.random.ToolClass.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes tool classes up. */
final class ClassGenerator {

  private static final List<String> HIDDEN = List.of(
      "dev.pokayoke.tool.ToolContext context_",
      "@dev.pokayoke.FromContext(\"tenant\") java.lang.String tenant_",
      "@dev.pokayoke.FromContext(\"seat\") int seat_");

  private static final List<String> NAMES = List.of(
      "OrderTools",
      "OrderTools",
      "OrderTools",
      "String",
      "Object",
      "Toolset",
      "Override",
      "yield_",
      "ToolBinding",
      "Größe",
      "Tool",
      "$Tools");

  private ClassGenerator() {}

  /** The same class for the same seed. */
  static ToolClass of(long seed) {
    Draw draw = new Draw(Draw.random(seed), new LinkedHashMap<>(), 0);
    String number = Long.toUnsignedString(seed);
    boolean unnamed = draw.chance(10);
    ToolClass empty = new ToolClass(
        seed,
        unnamed ? "" : "r" + number,
        unnamed ? "Tools" + number : draw.oneOf(NAMES),
        draw.oneOf(Form.values()),
        draw.declarations(),
        List.of());
    DeclarationGenerator declarations = new DeclarationGenerator(draw, places(empty), empty.name());
    List<Tool> tools = new ArrayList<>();
    Names methods = new Names();
    for (int i = draw.between(1, 3); i > 0; i--) {
      tools.add(tool(draw, methods, declarations, empty.form()));
    }
    return new ToolClass(
        seed,
        empty.packageName(),
        empty.name(),
        empty.form(),
        draw.declarations(),
        List.copyOf(tools));
  }

  /** Where types may be declared; what is in the unnamed package cannot be named elsewhere. */
  private static List<String> places(ToolClass tools) {
    String nested = tools.fullName() + ".";
    String near = tools.packageName() + ".";
    if (tools.packageName().isEmpty()) {
      return List.of(nested);
    }
    return tools.form() == Form.PACKAGE_PRIVATE
        ? List.of(nested, near)
        : List.of(nested, nested, near, near + "other.");
  }

  private static Tool tool(Draw draw, Names methods, DeclarationGenerator declarations, Form form) {
    String method = methods.next(draw, Names.METHODS);
    int count = draw.oneOf(0, 1, 1, 1, 2, 3, 4);
    List<Property> arguments =
        declarations
            .properties()
            .draw(0, count, new Names(), Names.PORTABLE, Making.RECORD)
            .stream()
            .map(argument -> form == Form.INHERITED ? argument : nullable(draw, argument))
            .toList();
    Echo echo = count == 1 ? draw.oneOf(Echo.values()) : draw.chance(90) ? Echo.ALL : Echo.NOTHING;
    String name = "tool_" + methods.count();
    boolean fits = form == Form.INHERITED && count == 1 && !echo.takesAny();
    String variable = fits && draw.chance(60) ? "A" + methods.count() : "";
    return new Tool(method, name, arguments, echo, style(draw, form, variable));
  }

  private static Style style(Draw draw, Form form, String variable) {
    boolean isStatic = variable.isEmpty() && draw.chance(15);
    String modifiers = form == Form.INTERFACE
        ? draw.oneOf("", "", "default ")
        : draw.oneOf("public ", "public ", "protected ", "");
    return new Style(
        isStatic ? modifiers.replace("default ", "") + "static " : modifiers,
        draw.chance(70) ? Later.NOW : draw.oneOf(Later.values()),
        draw.chance(20) ? List.of(draw.oneOf(HIDDEN)) : List.of(),
        variable,
        form == Form.INHERITED && !isStatic && draw.chance(30));
  }

  /** Of a method that is inherited from another file, which may be a class file, the annotation does not count. */
  private static Property nullable(Draw draw, Property argument) {
    boolean swap = argument.absence() == Absence.NOT_REQUIRED && draw.chance(50);
    return swap ? argument.with(Absence.NULLABLE) : argument;
  }
}
