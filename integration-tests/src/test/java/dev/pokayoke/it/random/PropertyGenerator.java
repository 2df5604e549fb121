package dev.pokayoke.it.random;

import dev.pokayoke.it.random.ListType.ListKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes up the properties of objects and the arguments of tools. */
final class PropertyGenerator {

  private final Draw draw;
  private final TypeGenerator types;
  private final Deque<Open> open = new ArrayDeque<>();

  /** A type whose properties are being made up. */
  private record Open(NamedType type, boolean direct) {}

  PropertyGenerator(Draw draw, TypeGenerator types) {
    this.draw = draw;
    this.types = types;
  }

  /**
   * From here on this type may be used in itself.
   *
   * @param direct whether it has values without itself, so that nothing need stand between
   */
  void open(NamedType type, boolean direct) {
    open.push(new Open(type, direct));
  }

  void close() {
    open.pop();
  }

  /**
   * Some properties.
   *
   * @param taken names that others have
   * @param wishes names for the model
   * @param making of the object that they are of
   */
  List<Property> draw(int depth, int count, Names taken, List<String> wishes, Making making) {
    List<Property> properties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean again = !open.isEmpty() && draw.chance(10);
      Type type = again ? recursive(draw.oneOf(List.copyOf(open))) : types.direct(depth);
      properties.add(property(taken, wishes, type, making));
    }
    return properties;
  }

  static List<Type> types(List<String> variables) {
    return IntStream.range(0, variables.size())
        .<Type>mapToObj(i -> new VariableType(variables.get(i), i))
        .toList();
  }

  /** Those of a generic type, one for each variable and perhaps more. */
  List<Property> generic(List<String> variables, Names taken, Making making, NamedType self) {
    List<Property> properties = new ArrayList<>();
    for (Type variable : types(variables)) {
      Type type = draw.oneOf(variable, many(variable));
      properties.add(property(taken, Names.ANY, type, making));
    }
    if (draw.chance(40)) {
      properties.add(property(taken, Names.ANY, many(self), making));
    }
    if (draw.chance(50)) {
      Type type = types.direct(TypeGenerator.DEPTH);
      properties.add(property(taken, Names.ANY, type, making));
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
  private Type recursive(Open again) {
    if (again.direct && draw.chance(40)) {
      return again.type;
    }
    return draw.chance(20)
        ? new ListType(ListKind.ARRAY, again.type, Size.ANY, false)
        : many(again.type);
  }

  private Property property(Names taken, List<String> wishes, Type type, Making making) {
    String java = taken.next(draw, Names.PROPERTIES);
    boolean renamed = !java.matches("[a-zA-Z0-9_.-]{1,64}") || draw.chance(15);
    String json = renamed ? taken.next(draw, wishes) : java;
    return new Property(java, json, type, absence(type, making), spelling());
  }

  Spelling spelling() {
    return draw.chance(60) ? Spelling.PARAM : draw.oneOf(Spelling.values());
  }

  private @Nullable Absence absence(Type type, Making making) {
    if (type instanceof OptionalType) {
      return Absence.OPTIONAL;
    }
    Optional<Absence> standard =
        draw.chance(20) ? type.standard(draw).map(Absence::standard) : Optional.empty();
    if (standard.isPresent()) {
      return standard.get();
    }
    if (making.canKeep() && draw.chance(30)) {
      return Initial.draw(draw, type).orElse(null);
    }
    if (making.canGive() && !TypeGenerator.isPrimitive(type) && draw.chance(15)) {
      return Absence.GIVEN;
    }
    return !TypeGenerator.isPrimitive(type) && draw.chance(12) ? Absence.NOT_REQUIRED : null;
  }
}
