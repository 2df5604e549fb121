package dev.pokayoke.it.random;

import dev.pokayoke.it.random.EnumDeclaration.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes declarations up, and uses them again. */
final class DeclarationGenerator {

  private static final List<String> CONSTANTS = List.of(
      "A", "B", "ACTIVE", "on_hold", "IN", "value", "_X", "größe", "DONE", "YES", "record", "$1");
  private static final List<String> CONSTANT_NAMES =
      List.of("in-progress", "1", "城市", "two words", "a\"b", "\\", "true", "null", "😀");

  private final Draw draw;
  private final Names names = new Names();
  private final List<String> places;
  private final TypeGenerator types;
  private final PropertyGenerator properties;

  /**
   * For one tool class.
   *
   * @param places what may stand before the names: a package or an enclosing class, with a dot
   * @param toolClass its simple name, which no type has
   */
  DeclarationGenerator(Draw draw, List<String> places, String toolClass) {
    this.draw = draw;
    names.next(draw, List.of(toolClass));
    this.places = places;
    this.types = new TypeGenerator(draw, this);
    this.properties = new PropertyGenerator(draw, types);
  }

  PropertyGenerator properties() {
    return properties;
  }

  Type choice() {
    Optional<Type> known = known(EnumDeclaration.class);
    return known.isPresent() && draw.chance(40) ? known.get() : add(newChoice());
  }

  private Declaration newChoice() {
    Names taken = new Names();
    Names javaNames = new Names();
    List<Constant> constants = new ArrayList<>();
    for (int i = draw.between(1, 5); i > 0; i--) {
      String java = javaNames.next(draw, CONSTANTS);
      String json = draw.chance(70) ? java : draw.oneOf(CONSTANT_NAMES);
      constants.add(new Constant(java, taken.next(draw, List.of(json))));
    }
    return new EnumDeclaration(name(), constants);
  }

  Type identifier(int depth) {
    Optional<Type> known = known(IdentifierDeclaration.class);
    return known.isPresent() && draw.chance(40)
        ? known.get()
        : add(identifier(types.forIdentifier()));
  }

  Type key() {
    return add(identifier(types.forKey()));
  }

  private Declaration identifier(Type type) {
    return new IdentifierDeclaration(
        name(), type, properties.spelling(), draw.oneOf(IdentifierDeclaration.Form.values()));
  }

  Type object(int depth) {
    Optional<Type> known = known(draw.oneOf(ObjectDeclaration.class, PartDeclaration.class));
    if (known.isPresent() && draw.chance(20)) {
      return known.get();
    }
    NamedType type = new NamedType(name(), List.of());
    Making making = Making.draw(draw);
    properties.open(type, false);
    List<Property> found =
        properties.draw(depth + 1, draw.between(1, 4), new Names(), Names.ANY, making);
    properties.close();
    return add(new ObjectDeclaration(type.name(), List.of(), notAlone(found), making, ""));
  }

  /** A record of one component with the name "value" would be an identifier. */
  private static List<Property> notAlone(List<Property> properties) {
    Property first = properties.get(0);
    return properties.size() == 1 && first.java().equals("value")
        ? List.of(first.named("value_", first.json()))
        : properties;
  }

  /** A generic object, with types for its variables. */
  Type genericObject(int depth) {
    List<String> variables = variables();
    String name = name();
    Making making = Making.draw(draw);
    List<Property> found =
        properties.generic(variables, new Names(), making, named(name, variables));
    add(new ObjectDeclaration(name, variables, notAlone(found), making, ""));
    return filled(name, variables, depth);
  }

  Type union(int depth) {
    Optional<Type> known = known(UnionDeclaration.class);
    if (known.isPresent() && draw.chance(20)) {
      return known.get();
    }
    String name = name();
    UnionDeclaration union = new UnionGenerator(draw, this).union(name, List.of(), depth + 1);
    Type type = add(union);
    union
        .parts()
        .filter(PartDeclaration::isOne)
        .forEach(part -> add(new PartDeclaration(part.name(), name)));
    return type;
  }

  Type genericUnion(int depth) {
    List<String> variables = variables();
    String name = name();
    add(new UnionGenerator(draw, this).union(name, variables, depth + 1));
    return filled(name, variables, depth);
  }

  /** The properties of a variant; only one that is not the first may contain its union directly. */
  List<Property> ofVariant(UnionGenerator.Nest nest, Names taken, Making making, boolean isFirst) {
    NamedType union = named(nest.whole(), nest.variables());
    if (!nest.variables().isEmpty()) {
      return draw.chance(20)
          ? List.of()
          : properties.generic(nest.variables(), taken, making, union);
    }
    properties.open(union, !isFirst);
    List<Property> found = properties.draw(nest.depth(), draw.below(4), taken, Names.ANY, making);
    properties.close();
    return found;
  }

  private List<String> variables() {
    return draw.oneOf(List.of("T"), List.of("K", "V"), List.of("String"));
  }

  private static NamedType named(String name, List<String> variables) {
    return new NamedType(name, PropertyGenerator.types(variables));
  }

  private Type filled(String name, List<String> variables, int depth) {
    List<Type> arguments =
        variables.stream().map(variable -> types.inner(depth + 1)).toList();
    return new NamedType(name, arguments);
  }

  private Optional<Type> known(Class<? extends Declaration> kind) {
    List<Type> known = draw.declarations().values().stream()
        .filter(kind::isInstance)
        .filter(declaration -> declaration.variables().isEmpty())
        .<Type>map(declaration -> new NamedType(declaration.name(), List.of()))
        .toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(draw.oneOf(known));
  }

  private String name() {
    return draw.oneOf(places) + simpleName();
  }

  /** A name that no other type of the tool class has. */
  String simpleName() {
    return names.next(draw, Names.TYPES);
  }

  private Type add(Declaration declaration) {
    draw.declarations().put(declaration.name(), declaration);
    return new NamedType(declaration.name(), List.of());
  }
}
