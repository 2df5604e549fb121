package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.JsonTree;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalKind;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The expressions that read one value, and the constants and helper methods behind them. */
final class ValueReads {

  /** How an open object is read. */
  static final MapType ANY_MAP = new MapType(
      ParameterizedTypeName.get(Map.class, String.class, Object.class),
      new StringType(ClassName.get(String.class), StringKind.STRING),
      new AnyType(ClassName.OBJECT));

  private final Members members;
  private final NumberReads numbers;

  ValueReads(Members members) {
    this.members = members;
    this.numbers = new NumberReads(members);
  }

  // readUnit(in)   in.isNull() ? 7 : in.readInt(1, 14)   in.isNull() ? null : readLocation(in)
  CodeBlock property(String in, Property property, String owner) {
    CodeBlock read =
        value(in, property.type(), property.constraints(), owner + "_" + property.javaName());
    if (property.required() || property.type() instanceof OptionalType) {
      return read;
    }
    return CodeBlock.of("$L.isNull() ? $L : $L", in, Defaults.absent(property), read);
  }

  // in.readBoolean()   in.read(TextFormat.DATE)   readLocation(in)
  CodeBlock value(String in, ValueType type, Constraints constraints, String owner) {
    if (type instanceof BooleanType) {
      return CodeBlock.of("$L.readBoolean()", in);
    }
    if (type instanceof IntegerType integer) {
      return numbers.integer(in, integer, constraints, owner);
    }
    if (type instanceof NumberType number) {
      return numbers.number(in, number, constraints, owner);
    }
    if (type instanceof StringType string) {
      return string(in, string, constraints, owner);
    }
    if (type instanceof TextType text) {
      return CodeBlock.of(
          "$L.read($T.$L)", in, RuntimeNames.TEXT_FORMAT, TextForms.constant(text.format()));
    }
    if (type instanceof BytesType) {
      return bytes(in, constraints);
    }
    if (type instanceof OptionalType optional) {
      return optional(in, optional, constraints, owner);
    }
    if (type instanceof AnyType && type.javaType().equals(ClassName.OBJECT)) {
      return CodeBlock.of("$L.readAny()", in);
    }
    return CodeBlock.of("$L($L)", helper(type, constraints), in);
  }

  // in.readChar()   in.readString()   in.readString(1, 80)
  private CodeBlock string(String in, StringType type, Constraints constraints, String owner) {
    return type.kind() == StringKind.CHAR
        ? CodeBlock.of("$L.readChar()", in)
        : CodeBlock.of("$L.readString($L)", in, limits(constraints, owner));
  }

  // in.readBytes()   in.readBytes(1, 1050)
  private static CodeBlock bytes(String in, Constraints constraints) {
    boolean bounded = constraints.minItems() != null || constraints.maxItems() != null;
    return bounded
        ? CodeBlock.of(
            "$L.readBytes($L, $L)", in, size(constraints.minItems()), size(constraints.maxItems()))
        : CodeBlock.of("$L.readBytes()", in);
  }

  // 1, 80   1, -1, GET_ORDER_ID_PATTERN   GET_ORDER_ID_PATTERN
  CodeBlock limits(Constraints constraints, String owner) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    boolean bounded = constraints.minLength() != null || constraints.maxLength() != null;
    if (bounded) {
      arguments.add("$L, $L", size(constraints.minLength()), size(constraints.maxLength()));
    }
    if (!constraints.pattern().isEmpty()) {
      CodeBlock pattern = CodeBlock.of(
          "$T.of($L)", RuntimeNames.TEXT_PATTERN, JavaText.literal(constraints.pattern()));
      String name = members.constant(owner + "_PATTERN", RuntimeNames.TEXT_PATTERN, pattern);
      arguments.add(bounded ? ", $L" : "$L", name);
    }
    return arguments.build();
  }

  // in.isNull() ? Optional.empty() : Optional.ofNullable(readLocation(in))
  private CodeBlock optional(String in, OptionalType type, Constraints constraints, String owner) {
    OptionalCalls calls = OptionalCalls.of(type.kind());
    // A refused object is read as null; a number never is, and of() takes it without a box.
    boolean never = type.kind() != OptionalKind.OPTIONAL || neverNull(type.value());
    return CodeBlock.of(
        "$L.isNull() ? $L : $T.$L($L)",
        in,
        Defaults.empty(type),
        calls.type(),
        never ? "of" : calls.of(),
        value(in, type.value(), constraints, owner));
  }

  private static boolean neverNull(ValueType type) {
    return type instanceof BooleanType
        || type instanceof IntegerType
        || type instanceof NumberType
        || type instanceof StringType
        || type instanceof BytesType;
  }

  /** The method that reads a value of a type that takes more than one call. */
  private String helper(ValueType type, Constraints constraints) {
    String wish = "read" + JavaNames.word(type.javaType());
    if (type instanceof EnumType choice) {
      return members.helper(key(type), wish, name -> new EnumReads(members).method(name, choice));
    }
    if (type instanceof IdentifierType identifier) {
      return members.helper(
          key(type), wish, name -> new ObjectReads(members, this).method(name, identifier));
    }
    if (type instanceof ObjectType object) {
      return members.helper(
          key(type), wish, name -> new ObjectReads(members, this).method(name, object));
    }
    if (type instanceof UnionType union) {
      return members.helper(
          key(type), wish, name -> new UnionReads(members, this).method(name, union));
    }
    if (type instanceof ReferenceType) {
      return members.helper(key(type), wish, name -> {
        throw new IllegalStateException("no type " + type.javaType() + " encloses its reference");
      });
    }
    if (type instanceof ListType list) {
      List<Object> key = List.of("read", list.javaType(), sizes(constraints));
      return members.helper(key, wish, name -> new ListReads(this).method(name, list, constraints));
    }
    if (type instanceof AnyType && type.javaType().equals(ANY_MAP.javaType())) {
      return helper(ANY_MAP, constraints);
    }
    Optional<JsonTree> tree = JsonTree.of(type.javaType());
    if (type instanceof AnyType any && tree.isPresent()) {
      return members.helper(
          key(type), wish, name -> new TreeReads(members, this).method(name, any, tree.get()));
    }
    if (type instanceof MapType map) {
      List<Object> key = List.of("read", map.javaType(), sizes(constraints));
      return members.helper(
          key, wish, name -> new MapReads(members, this).method(name, map, constraints));
    }
    throw new IllegalStateException("cannot be read: " + type);
  }

  private static List<Object> key(ValueType type) {
    return List.of("read", type.javaType());
  }

  private static List<Object> sizes(Constraints constraints) {
    return List.of(
        size(constraints.minItems()), size(constraints.maxItems()), constraints.uniqueItems());
  }

  /** As the reader takes it: -1 for none. */
  static int size(@Nullable Integer size) {
    return size == null ? -1 : size;
  }
}
