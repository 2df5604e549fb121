package dev.pokayoke.it.random;

import dev.pokayoke.it.random.EnumDeclaration.Constant;
import dev.pokayoke.it.random.ListType.ListKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
  private final Deque<NamedType> open = new ArrayDeque<>();

  /**
   * For one tool class.
   *
   * @param places what may stand before the names: a package or an enclosing class, with a dot
   */
  DeclarationGenerator(Draw draw, List<String> places) {
    this.draw = draw;
    this.places = places;
    this.types = new TypeGenerator(draw, this);
  }

  TypeGenerator types() {
    return types;
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
    return new IdentifierDeclaration(name(), draw.oneOf("value", "value", "number"), type);
  }

  Type record(int depth) {
    Optional<Type> known = known(RecordDeclaration.class);
    if (known.isPresent() && draw.chance(20)) {
      return known.get();
    }
    NamedType type = new NamedType(name(), List.of());
    open.push(type);
    List<Property> properties = properties(depth + 1, draw.between(1, 4), Names.ANY);
    open.pop();
    return add(new RecordDeclaration(type.name(), List.of(), notAlone(properties)));
  }

  /** A record of one component with the name "value" would be an identifier. */
  private static List<Property> notAlone(List<Property> properties) {
    Property first = properties.get(0);
    return properties.size() == 1 && first.java().equals("value")
        ? List.of(new Property("value_", first.json(), first.type(), first.absence()))
        : properties;
  }

  /** A generic record, with types for its variables. */
  Type generic(int depth) {
    List<String> variables = draw.oneOf(List.of("T"), List.of("K", "V"), List.of("String"));
    String name = name();
    List<Type> inside = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      inside.add(new VariableType(variables.get(i), i));
    }
    Names taken = new Names();
    List<Property> properties = new ArrayList<>();
    for (Type variable : inside) {
      properties.add(property(taken, Names.ANY, draw.oneOf(variable, many(variable))));
    }
    if (draw.chance(40)) {
      properties.add(property(taken, Names.ANY, recursive(new NamedType(name, inside))));
    }
    properties.addAll(more(taken));
    add(new RecordDeclaration(name, variables, properties));
    List<Type> arguments =
        variables.stream().map(variable -> types.inner(depth + 1)).toList();
    return new NamedType(name, arguments);
  }

  private List<Property> more(Names taken) {
    return draw.chance(50)
        ? List.of()
        : List.of(property(taken, Names.ANY, types.direct(TypeGenerator.DEPTH)));
  }

  /** Properties of a record, or arguments of a tool. */
  List<Property> properties(int depth, int count, List<String> jsonNames) {
    Names taken = new Names();
    List<Property> properties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean again = !open.isEmpty() && draw.chance(10);
      Type type = again ? recursive(draw.oneOf(List.copyOf(open))) : types.direct(depth);
      properties.add(property(taken, jsonNames, type));
    }
    return properties;
  }

  private Type many(Type type) {
    return draw.oneOf(
        new ListType(ListKind.LIST, type, Size.ANY, false),
        new ListType(ListKind.SET, type, Size.ANY, false),
        new MapType(StringType.ANY, type, Size.ANY),
        new OptionalType("java.util.Optional", type));
  }

  /** In a way that lets values end. */
  private Type recursive(NamedType type) {
    return type.arguments().isEmpty() && draw.chance(20)
        ? new ListType(ListKind.ARRAY, type, Size.ANY, false)
        : many(type);
  }

  private Property property(Names taken, List<String> jsonNames, Type type) {
    String java = taken.next(draw, Names.PROPERTIES);
    boolean renamed = !java.matches("[a-zA-Z0-9_.-]{1,64}") || draw.chance(15);
    String json = renamed ? taken.next(draw, jsonNames) : java;
    return new Property(java, json, type, absence(type));
  }

  private Absence absence(Type type) {
    if (type instanceof OptionalType) {
      return Absence.OPTIONAL;
    }
    Optional<Absence> standard =
        draw.chance(20) ? type.standard(draw).map(Absence::standard) : Optional.empty();
    boolean mayBeNull = !TypeGenerator.isPrimitive(type) && draw.chance(12);
    return standard.orElse(mayBeNull ? Absence.NOT_REQUIRED : null);
  }

  private Optional<Type> known(Class<? extends Declaration> kind) {
    List<Type> known = draw.declarations().values().stream()
        .filter(kind::isInstance)
        .filter(declaration -> !(declaration instanceof RecordDeclaration generic)
            || generic.variables().isEmpty())
        .<Type>map(declaration -> new NamedType(declaration.name(), List.of()))
        .toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(draw.oneOf(known));
  }

  private String name() {
    return draw.oneOf(places) + names.next(draw, Names.TYPES);
  }

  private Type add(Declaration declaration) {
    draw.declarations().put(declaration.name(), declaration);
    return new NamedType(declaration.name(), List.of());
  }
}
