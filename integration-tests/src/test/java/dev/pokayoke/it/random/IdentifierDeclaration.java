package dev.pokayoke.it.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record that is its only component.
 *
 * @param component its name
 * @param type a scalar
 */
record IdentifierDeclaration(String name, String component, Type type) implements Declaration {

  @Override
  public String source() {
    String marked = component.equals("value") ? "" : "@com.fasterxml.jackson.annotation.JsonValue ";
    String limits = type.constraints().isEmpty()
        ? ""
        : "@dev.pokayoke.Param(" + String.join(", ", type.constraints()) + ") ";
    return "record " + simpleName() + "(" + marked + limits + type.java() + " " + component
        + ") {}";
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
    return type.plain().equals(type)
        ? Stream.of()
        : Stream.of(new IdentifierDeclaration(name, component, type.plain()));
  }
}
