package dev.pokayoke.it.random;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A type that is declared somewhere.
 *
 * @param name full name of its declaration
 * @param arguments for its variables
 */
record NamedType(String name, List<Type> arguments) implements Type {

  @Override
  public String java() {
    return arguments.isEmpty()
        ? name
        : arguments.stream().map(Type::boxed).collect(Collectors.joining(", ", name + "<", ">"));
  }

  @Override
  public Type mapInner(UnaryOperator<Type> change) {
    return new NamedType(name, arguments.stream().map(change).toList());
  }

  @Override
  public Value value(Draw draw) {
    return declaration(draw).value(draw, arguments);
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    return declaration(draw).wrong(draw, arguments);
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    Declaration declaration = draw.declarations().get(name);
    // One that is still being made has none.
    return declaration == null ? Optional.empty() : declaration.standard(draw);
  }

  private Declaration declaration(Draw draw) {
    return draw.declarations().get(name);
  }
}
