package dev.pokayoke.it.random;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints a class that is no record. */
record ClassSource(ObjectDeclaration declared) {

  private static final String HIDDEN = """
          @com.fasterxml.jackson.annotation.JsonIgnore
          public int getHidden_() {
            return 7;
          }
      """;

  String source() {
    String head = (declared.isFinal() ? "final " : "") + "class " + declared.simpleName()
        + declared.generic() + declared.extended() + " {\n";
    String members = switch (declared.making().kind()) {
      case CONSTRUCTOR -> fields("private final ", onFields()) + constructor();
      case SETTERS -> fields("private ", onFields()) + setters();
      case BUILDER -> fields("private final ", onFields()) + built() + builder();
      case RECORD -> throw new IllegalStateException("a record is no class");
    };
    String hidden = declared.making().hiding() ? HIDDEN : "";
    return head + members + each(this::getter) + hidden + "  }";
  }

  private boolean onFields() {
    return declared.making().onFields();
  }

  private String each(Function<Property, String> member) {
    return declared.own().stream().map(member).collect(Collectors.joining());
  }

  private String fields(String modifiers, boolean annotated) {
    return each(property -> "    " + (annotated ? property.annotations() : "") + modifiers
        + property.type().java() + " " + property.java()
        + (modifiers.contains("final") ? "" : initializer(property)) + ";\n");
  }

  private static String initializer(Property property) {
    String initial = property.absence() == null ? "" : property.absence().initial();
    return initial == null || initial.isEmpty() ? "" : " = " + initial;
  }

  private String parameter(Property property) {
    return (onFields() ? "" : property.annotations()) + property.type().java() + " "
        + property.java();
  }

  private static String assignment(Property property) {
    return "      this." + property.java() + " = " + property.java() + ";\n";
  }

  private String constructor() {
    List<String> parameters =
        declared.properties().stream().map(this::parameter).toList();
    String inherited = declared.inherited().isEmpty()
        ? ""
        : declared.inherited().stream()
            .map(Property::java)
            .collect(Collectors.joining(", ", "      super(", ");\n"));
    return "    public " + declared.simpleName() + "(" + String.join(", ", parameters) + ") {\n"
        + inherited + each(ClassSource::assignment) + "    }\n";
  }

  private String setters() {
    return each(property -> "    public void set" + capital(property) + "(" + parameter(property)
        + ") {\n" + assignment(property) + "    }\n");
  }

  private String built() {
    return "    private " + declared.simpleName() + "(Builder" + declared.generic()
        + " builder) {\n"
        + each(
            property -> "      this." + property.java() + " = builder." + property.java() + ";\n")
        + "    }\n";
  }

  private String builder() {
    String type = "Builder" + declared.generic();
    String diamond = declared.generic().isEmpty() ? "" : "<>";
    return "    public static " + declared.generic() + " " + type + " builder() {\n      return new"
        + " Builder" + diamond + "();\n    }\n    public static final class " + type + " {\n"
        + fields("private ", false)
        + each(property -> "    public " + type + " " + chained(property) + "("
            + parameter(property) + ") {\n" + assignment(property) + "      return this;\n    }\n")
        + "    public " + declared.name() + declared.generic() + " build() {\n      return new "
        + declared.name() + diamond
        + "(this);\n    }\n    }\n";
  }

  private String chained(Property property) {
    return isFluent(property) ? property.java() : "with" + capital(property);
  }

  private String getter(Property property) {
    String prefix = property.type().java().equals("boolean") ? "is" : "get";
    String name = isFluent(property) ? property.java() : prefix + capital(property);
    boolean isGiven =
        property.absence() != null && property.absence().sign() == Absence.Sign.ACCESSOR;
    return isGiven
        ? method(
            "java.util.Optional<" + property.type().boxed() + "> " + name,
            "ofNullable(this." + property.java() + ")")
        : method(property.type().java() + " " + name, property.java());
  }

  private static String method(String head, String result) {
    return "    public " + head + "() {\n      return " + result + ";\n    }\n";
  }

  /** {@code getName()} would be the accessor of {@code name}. */
  private boolean isFluent(Property property) {
    return declared.making().fluent() && !property.java().matches("(is|get|set)[^a-z].*|hashCode");
  }

  private static String capital(Property property) {
    String name = property.java();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
