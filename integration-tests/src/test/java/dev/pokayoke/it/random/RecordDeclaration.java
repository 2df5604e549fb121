package dev.pokayoke.it.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record.
 *
 * @param variables names of its type variables
 * @param properties its components
 */
record RecordDeclaration(String name, List<String> variables, List<Property> properties)
    implements Declaration {

  @Override
  public String source() {
    String generic = variables.isEmpty() ? "" : "<" + String.join(", ", variables) + ">";
    return properties.stream()
        .map(property -> "\n    " + property.declaration())
        .collect(Collectors.joining(",", "record " + simpleName() + generic + "(", ") {}"));
  }

  private Members members(List<Type> arguments) {
    return new Members(properties.stream()
        .map(property -> property.mapType(type -> VariableType.fill(type, arguments)))
        .toList());
  }

  @Override
  public Value value(Draw draw, List<Type> arguments) {
    return members(arguments).value(draw);
  }

  @Override
  public Optional<Wrong> wrong(Draw draw, List<Type> arguments) {
    return members(arguments).wrong(draw);
  }

  @Override
  public List<Type> types() {
    return properties.stream().map(Property::type).toList();
  }

  @Override
  public Stream<Declaration> smaller() {
    return Smaller.lists(properties, Smaller::of)
        .filter(fewer -> fewer.size() != 1 || !fewer.get(0).java().equals("value"))
        .map(fewer -> new RecordDeclaration(name, variables, fewer));
  }
}
