package dev.pokayoke.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.DefaultValue;
import dev.pokayoke.processor.model.DefaultValue.BooleanValue;
import dev.pokayoke.processor.model.DefaultValue.ConstantValue;
import dev.pokayoke.processor.model.DefaultValue.EmptyList;
import dev.pokayoke.processor.model.DefaultValue.EmptyMap;
import dev.pokayoke.processor.model.DefaultValue.IdentifierValue;
import dev.pokayoke.processor.model.DefaultValue.IntegerValue;
import dev.pokayoke.processor.model.DefaultValue.NumberValue;
import dev.pokayoke.processor.model.DefaultValue.TextValue;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a variable holds when the model leaves its property out. */
final class Defaults {

  private Defaults() {}

  /** The default that a property declares. A check has refused defaults that are none. */
  static Optional<DefaultValue> of(Property property) {
    return Optional.ofNullable(property.defaultValue()).map(text -> {
      return DefaultValue.parse(property.type(), text)
          .orElseThrow(() -> new IllegalStateException("not a default: " + text));
    });
  }

  // 7   "text"   Unit.CELSIUS
  static CodeBlock literal(ValueType type, String text) {
    return DefaultValue.parse(type, text)
        .map(value -> code(type, value))
        .orElseThrow(() -> new IllegalStateException("not a value of " + type + ": " + text));
  }

  /** The type of a property's variable: null means unset where the object's own default stays. */
  static TypeName variable(Property property) {
    TypeName type = property.type().javaType();
    return property.staysUnset() ? type.box() : type;
  }

  // 7   Optional.empty()   null   false   0
  static CodeBlock absent(Property property) {
    if (property.staysUnset()) {
      return CodeBlock.of("null");
    }
    return of(property)
        .map(value -> code(property.type(), value))
        .orElseGet(() -> neutral(property.type()));
  }

  // Optional.empty()   null   false   0
  private static CodeBlock neutral(ValueType type) {
    if (type instanceof OptionalType optional) {
      return empty(optional);
    }
    TypeName java = type.javaType();
    if (!java.isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(java.equals(TypeName.BOOLEAN) ? "false" : "0");
  }

  // Optional.empty()
  static CodeBlock empty(OptionalType type) {
    return CodeBlock.of("$T.empty()", OptionalCalls.of(type.kind()).type());
  }

  private static CodeBlock code(ValueType type, DefaultValue value) {
    if (value instanceof BooleanValue truth) {
      return CodeBlock.of("$L", truth.value());
    }
    if (value instanceof IntegerValue number) {
      return integer((IntegerType) type, number.value());
    }
    if (value instanceof NumberValue number) {
      return number((NumberType) type, number.value());
    }
    if (value instanceof TextValue text) {
      return text(type, text.value());
    }
    if (value instanceof ConstantValue choice) {
      return CodeBlock.of("$T.$L", choice.type().javaType(), choice.constant().javaName());
    }
    if (value instanceof IdentifierValue identifier) {
      CodeBlock argument = code(identifier.type().value().type(), identifier.value());
      return Making.call(identifier.type().maker(), argument);
    }
    if (value instanceof EmptyList) {
      return emptyList((ListType) type);
    }
    if (value instanceof EmptyMap) {
      return CodeBlock.of("$T.of()", Map.class);
    }
    throw new IllegalStateException("unknown default " + value);
  }

  // 7   7L   (short) 7   new BigInteger("7")
  private static CodeBlock integer(IntegerType type, BigInteger value) {
    return switch (type.kind()) {
      case BYTE -> CodeBlock.of("(byte) $L", value);
      case SHORT -> CodeBlock.of("(short) $L", value);
      case INT -> CodeBlock.of("$L", value);
      case LONG -> CodeBlock.of("$LL", value);
      case BIG_INTEGER -> CodeBlock.of("new $T($S)", BigInteger.class, value.toString());
    };
  }

  // 0.5   0.5f   new BigDecimal("0.50")
  private static CodeBlock number(NumberType type, BigDecimal value) {
    return switch (type.kind()) {
      case FLOAT -> CodeBlock.of("$Lf", binary(value, value.floatValue() == 0));
      case DOUBLE -> CodeBlock.of("$L", binary(value, value.doubleValue() == 0));
      case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, value.toString());
    };
  }

  /** As it is written: JDKs differ in how they print a double. Java refuses literals that round to 0. */
  private static String binary(BigDecimal value, boolean zero) {
    String digits = value.toString();
    if (zero) {
      return "0.0";
    }
    return digits.contains(".") || digits.contains("E") ? digits : digits + ".0";
  }

  // "text"   'x'   LocalDate.parse("2026-03-31")
  private static CodeBlock text(ValueType type, String text) {
    if (type instanceof StringType string && string.kind() == StringKind.CHAR) {
      return JavaText.character(text.charAt(0));
    }
    if (type instanceof TextType form) {
      return TextForms.value(form.format(), form.javaType(), JavaText.literal(text));
    }
    return JavaText.literal(text);
  }

  // List.of()   Set.of()   Stream.empty()   IntStream.empty()   new Line[0]
  private static CodeBlock emptyList(ListType type) {
    return switch (type.kind()) {
      case LIST, COLLECTION, ITERABLE -> CodeBlock.of("$T.of()", List.class);
      case SET -> CodeBlock.of("$T.of()", Set.class);
      case STREAM -> CodeBlock.of("$T.empty()", raw(type.javaType()));
      case ARRAY -> newArray((ArrayTypeName) type.javaType(), CodeBlock.of("0"));
    };
  }

  // Stream   IntStream
  private static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }

  // new int[size]   new int[size][]
  static CodeBlock newArray(ArrayTypeName type, CodeBlock size) {
    TypeName component = type.componentType();
    StringBuilder brackets = new StringBuilder();
    while (component instanceof ArrayTypeName inner) {
      component = inner.componentType();
      brackets.append("[]");
    }
    return CodeBlock.of("new $T[$L]$L", component, size, brackets);
  }
}
