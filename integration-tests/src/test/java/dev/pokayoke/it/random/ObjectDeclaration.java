package dev.pokayoke.it.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record or class.
 *
 * @param variables names of its type variables
 * @param properties what it is made of
 * @param making how it is made
 * @param above what it extends or implements: {@code " implements shop.Delivery<T>"}, or {@code ""}
 */
record ObjectDeclaration(
    String name, List<String> variables, List<Property> properties, Making making, String above)
    implements Declaration {

  private static final String BASE = "Base";

  @Override
  public String source() {
    return making.kind() == Making.Kind.RECORD
        ? properties.stream()
            .map(property -> "\n    " + property.declaration())
            .collect(Collectors.joining(
                ",", "record " + simpleName() + generic() + "(", ")" + above + " {}"))
        : new ClassSource(this).source();
  }

  /** The class from which it inherits. */
  @Override
  public Optional<Declaration> base() {
    return making.extending()
        ? Optional.of(
            new ObjectDeclaration(name + BASE, variables, inherited(), making.alone(), above))
        : Optional.empty();
  }

  private boolean isBase() {
    return name.endsWith(BASE);
  }

  List<Property> inherited() {
    return making.extending() ? properties.subList(0, properties.size() / 2) : List.of();
  }

  /** Those that stand in the class itself. */
  List<Property> own() {
    return properties.subList(inherited().size(), properties.size());
  }

  /** Between name and body. */
  String extended() {
    return making.extending() ? " extends " + name + BASE + generic() : above;
  }

  boolean isFinal() {
    return !isBase() && (making.kind() != Making.Kind.SETTERS || !above.isEmpty());
  }

  Members members(List<Type> arguments) {
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

  /** Whether it is an identifier when it stands alone. */
  boolean isOneValue() {
    return making.kind() == Making.Kind.RECORD
        && properties.size() == 1
        && properties.get(0).java().equals("value");
  }

  @Override
  public Stream<Declaration> smaller() {
    return smallerObjects().filter(object -> !object.isOneValue()).map(object -> object);
  }

  /** With those that only a variant may be. */
  Stream<ObjectDeclaration> smallerObjects() {
    Stream<ObjectDeclaration> simpler = making.simpler().map(this::with);
    return Stream.concat(simpler, Smaller.lists(properties, Smaller::of).map(this::with));
  }

  private ObjectDeclaration with(List<Property> others) {
    return new ObjectDeclaration(name, variables, others, making, above);
  }

  private ObjectDeclaration with(Making other) {
    List<Property> fitting = properties.stream()
        .map(property -> other.kind() == making.kind()
                || property.absence() == null
                || !property.absence().isOfClass()
            ? property
            : property.with((Absence) null))
        .toList();
    return new ObjectDeclaration(name, variables, fitting, other, above);
  }
}
