package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.JsonTree;
import dev.pokayoke.processor.model.TextFormat;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MediaType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.OptionalKind;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.ToolResultType;
import dev.pokayoke.processor.model.ValueType.VoidType;
import java.util.Map;
import java.util.Optional;

/** Types that are known by their name, which needs no class of theirs on the class path. */
final class TypeNames {

  static final String TOOL_CONTEXT = "dev.pokayoke.tool.ToolContext";
  static final String MAP = "java.util.Map";
  static final String OBJECT = "java.lang.Object";

  private static final Map<String, IntegerKind> INTEGERS = Map.of(
      "byte", IntegerKind.BYTE,
      "java.lang.Byte", IntegerKind.BYTE,
      "short", IntegerKind.SHORT,
      "java.lang.Short", IntegerKind.SHORT,
      "int", IntegerKind.INT,
      "java.lang.Integer", IntegerKind.INT,
      "long", IntegerKind.LONG,
      "java.lang.Long", IntegerKind.LONG,
      "java.math.BigInteger", IntegerKind.BIG_INTEGER);

  private static final Map<String, NumberKind> NUMBERS = Map.of(
      "float", NumberKind.FLOAT,
      "java.lang.Float", NumberKind.FLOAT,
      "double", NumberKind.DOUBLE,
      "java.lang.Double", NumberKind.DOUBLE,
      "java.math.BigDecimal", NumberKind.BIG_DECIMAL);

  private static final Map<String, StringKind> STRINGS = Map.of(
      "java.lang.String", StringKind.STRING,
      "java.lang.CharSequence", StringKind.CHAR_SEQUENCE,
      "char", StringKind.CHAR,
      "java.lang.Character", StringKind.CHAR);

  private static final Map<String, ListKind> LISTS = Map.of(
      "java.util.List", ListKind.LIST,
      "java.util.Collection", ListKind.COLLECTION,
      "java.lang.Iterable", ListKind.ITERABLE,
      "java.util.Set", ListKind.SET,
      "java.util.stream.Stream", ListKind.STREAM);

  private static final Map<String, OptionalKind> OPTIONALS = Map.of(
      "java.util.Optional", OptionalKind.OPTIONAL,
      "java.util.OptionalInt", OptionalKind.OPTIONAL_INT,
      "java.util.OptionalLong", OptionalKind.OPTIONAL_LONG,
      "java.util.OptionalDouble", OptionalKind.OPTIONAL_DOUBLE);

  private TypeNames() {}

  /** The type, if its name alone says what it is. */
  static Optional<ValueType> simple(String name, TypeName type) {
    if (INTEGERS.containsKey(name)) {
      return Optional.of(new IntegerType(type, INTEGERS.get(name)));
    }
    if (NUMBERS.containsKey(name)) {
      return Optional.of(new NumberType(type, NUMBERS.get(name)));
    }
    if (STRINGS.containsKey(name)) {
      return Optional.of(new StringType(type, STRINGS.get(name)));
    }
    if (name.equals(OBJECT) || JsonTree.of(name).isPresent()) {
      return Optional.of(new AnyType(type));
    }
    return switch (name) {
      case "boolean", "java.lang.Boolean" -> Optional.of(new BooleanType(type));
      case "void", "java.lang.Void" -> Optional.of(new VoidType(type));
      case "dev.pokayoke.tool.ToolResult" -> Optional.of(new ToolResultType(type));
      case "dev.pokayoke.tool.Media" -> Optional.of(new MediaType(type));
      case "java.util.stream.IntStream" ->
        Optional.of(stream(type, new IntegerType(TypeName.INT, IntegerKind.INT)));
      case "java.util.stream.LongStream" ->
        Optional.of(stream(type, new IntegerType(TypeName.LONG, IntegerKind.LONG)));
      case "java.util.stream.DoubleStream" ->
        Optional.of(stream(type, new NumberType(TypeName.DOUBLE, NumberKind.DOUBLE)));
      default -> text(name, type);
    };
  }

  /** A stream of primitives, whose name says what is in it. */
  private static ListType stream(TypeName type, ValueType item) {
    return new ListType(type, ListKind.STREAM, item);
  }

  static Optional<ListKind> list(String name) {
    return Optional.ofNullable(LISTS.get(name));
  }

  static Optional<OptionalKind> optional(String name) {
    return Optional.ofNullable(OPTIONALS.get(name));
  }

  private static Optional<ValueType> text(String name, TypeName type) {
    for (TextFormat format : TextFormat.values()) {
      if (format.javaType().equals(name)) {
        return Optional.of(new ValueType.TextType(type, format));
      }
    }
    return Optional.empty();
  }
}
