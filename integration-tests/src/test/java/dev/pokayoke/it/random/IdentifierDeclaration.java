package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class that stands for one value.
 *
 * @param type a scalar
 * @param spelling whose annotations limit it
 * @param form how it is written
 */
record IdentifierDeclaration(String name, Type type, Spelling spelling, Form form)
    implements Declaration {

  private static final String JACKSON = "@com.fasterxml.jackson.annotation.";

  enum Form {
    /** By the name of its component. */
    VALUE,
    /** By an annotation on its component. */
    RECORD,
    /** By an annotation on its getter. */
    CLASS,
    /** By annotations on its getter and on a static method. */
    FACTORY
  }

  @Override
  public String source() {
    List<String> annotations = new ArrayList<>();
    List<Attribute> limits = spelling.limits(type, annotations);
    if (!limits.isEmpty()) {
      annotations.add(Spelling.param(limits));
    }
    annotations.add("");
    String parameter = String.join(" ", annotations) + type.java() + " ";
    String record = "record " + simpleName() + "(";
    return switch (form) {
      case VALUE -> record + parameter + "value) {}";
      case RECORD -> record + JACKSON + "JsonValue " + parameter + "number) {}";
      case CLASS -> made("public", parameter) + "  }";
      case FACTORY -> made("private", type.java() + " ") + factory(parameter) + "  }";
    };
  }

  private String made(String access, String parameter) {
    return """
        final class %s {
            private final %s number;
            %s %s(%snumber) {
              this.number = number;
            }
            %sJsonValue
            public %s number() {
              return number;
            }
        """.formatted(
            simpleName(), type.java(), access, simpleName(), parameter, JACKSON, type.java());
  }

  private String factory(String parameter) {
    return """
            %sJsonCreator
            public static %s of(%snumber) {
              return new %s(number);
            }
        """.formatted(JACKSON, name, parameter, name);
  }

  @Override
  public Value value(Draw draw, List<Type> arguments) {
    return type.value(draw);
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    return type.standard(draw);
  }

  @Override
  public Optional<Wrong> wrong(Draw draw, List<Type> arguments) {
    return type.wrong(draw);
  }

  @Override
  public List<Type> types() {
    return List.of(type);
  }

  @Override
  public Stream<Declaration> smaller() {
    return Stream.of(
            new IdentifierDeclaration(name, type.plain(), spelling, form),
            new IdentifierDeclaration(name, type, Spelling.PARAM, form),
            new IdentifierDeclaration(name, type, spelling, Form.VALUE))
        .filter(smaller -> !smaller.equals(this))
        .map(smaller -> smaller);
  }
}
