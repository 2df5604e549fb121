package dev.pokayoke.it.random;

import dev.pokayoke.it.random.IntegerType.Whole;
import dev.pokayoke.it.random.ListType.ListKind;
import dev.pokayoke.it.random.NumberType.Real;
import java.util.List;
import java.util.Set;

/** Makes types up, nested to a depth. */
final class TypeGenerator {

  static final int DEPTH = 4;

  private static final Set<String> PRIMITIVE =
      Set.of("boolean", "byte", "short", "int", "long", "float", "double", "char");

  private final Draw draw;
  private final DeclarationGenerator declarations;
  private final Limits limits;

  TypeGenerator(Draw draw, DeclarationGenerator declarations) {
    this.draw = draw;
    this.declarations = declarations;
    this.limits = new Limits(draw);
  }

  /** A type that stands directly at an argument or component, so that it may be limited and optional. */
  Type direct(int depth) {
    if (draw.chance(12)) {
      return optional(depth);
    }
    Type type = inner(depth);
    return draw.chance(40) ? limits.limit(type) : type;
  }

  static boolean isPrimitive(Type type) {
    return PRIMITIVE.contains(type.java());
  }

  private Type optional(int depth) {
    return switch (draw.below(8)) {
      case 0 ->
        new OptionalType("java.util.OptionalInt", limited(new IntegerType(Whole.INT, false, null)));
      case 1 ->
        new OptionalType(
            "java.util.OptionalLong", limited(new IntegerType(Whole.LONG, false, null)));
      case 2 ->
        new OptionalType(
            "java.util.OptionalDouble", limited(new NumberType(Real.DOUBLE, false, null)));
      default -> new OptionalType("java.util.Optional", limited(inner(depth + 1)));
    };
  }

  private Type limited(Type type) {
    return draw.chance(30) ? limits.limit(type) : type;
  }

  /** A type that may stand inside of another one. */
  Type inner(int depth) {
    boolean more = depth < DEPTH && draw.chance(75 - 12 * depth);
    return more ? composed(depth) : scalar(depth);
  }

  private Type composed(int depth) {
    return switch (draw.below(12)) {
      case 0, 1, 2 -> list(depth);
      case 3, 4 -> new MapType(key(depth), inner(depth + 1), Size.ANY);
      case 5 ->
        draw.chance(60) ? declarations.genericObject(depth) : declarations.genericUnion(depth);
      case 6, 7 -> declarations.union(depth);
      default -> declarations.object(depth);
    };
  }

  private Type list(int depth) {
    ListKind kind = draw.oneOf(ListKind.values());
    Type item = switch (kind) {
      case INT_STREAM -> new IntegerType(Whole.INT, false, null);
      case LONG_STREAM -> new IntegerType(Whole.LONG, false, null);
      case DOUBLE_STREAM -> new NumberType(Real.DOUBLE, false, null);
      default -> inner(depth + 1);
    };
    // Java makes no arrays of a generic type.
    boolean noArray =
        kind == ListKind.ARRAY && (item.java().contains("<") || item.java().equals("byte"));
    return new ListType(noArray ? ListKind.LIST : kind, item, Size.ANY, false);
  }

  private Type key(int depth) {
    return switch (draw.below(4)) {
      case 0 -> declarations.choice();
      case 1 -> declarations.key();
      default -> StringType.ANY;
    };
  }

  private Type scalar(int depth) {
    return switch (draw.below(13)) {
      case 0 -> new BooleanType(draw.oneOf("boolean", "java.lang.Boolean"));
      case 1, 2 -> new IntegerType(draw.oneOf(Whole.values()), draw.chance(50), null);
      case 3 -> new NumberType(draw.oneOf(Real.values()), draw.chance(50), null);
      case 4, 5 -> text();
      case 6 -> new CharType(draw.oneOf("char", "java.lang.Character"));
      case 7, 8 -> new FormType(draw.oneOf(Form.values()));
      case 9 -> declarations.choice();
      case 10 -> declarations.identifier(depth);
      case 11 -> new BytesType(Size.ANY);
      default -> draw.chance(30) ? draw.oneOf(AnyType.values()) : text();
    };
  }

  private Type text() {
    return new StringType(draw.chance(80) ? "java.lang.String" : "java.lang.CharSequence", null);
  }

  /** A scalar for an identifier, limited or not. */
  Type forIdentifier() {
    Type type = draw.oneOf(List.of(
        StringType.ANY,
        StringType.ANY,
        new CharType("char"),
        new IntegerType(draw.oneOf(Whole.values()), draw.chance(50), null),
        new NumberType(draw.oneOf(Real.values()), draw.chance(50), null),
        new FormType(draw.oneOf(Form.values())),
        new BooleanType("boolean")));
    return draw.chance(10) ? declarations.choice() : limited(type);
  }

  /** A text for an identifier that is the key of a map. */
  Type forKey() {
    return limited(draw.chance(90) ? StringType.ANY : new CharType("char"));
  }
}
