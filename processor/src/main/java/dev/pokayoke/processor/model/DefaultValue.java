package dev.pokayoke.processor.model;

import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a default, written as text, is as a value. Checks judge it and the writer turns it into Java, so that both read the
 * text in the same way: as the generated reader would read the same JSON, with text unquoted.
 */
public sealed interface DefaultValue {

  record BooleanValue(boolean value) implements DefaultValue {}

  /** Fits the type it was parsed for. */
  record IntegerValue(BigInteger value) implements DefaultValue {}

  /** Finite in the type it was parsed for. */
  record NumberValue(BigDecimal value) implements DefaultValue {}

  /** Any text for a {@link StringType}, one character for a {@code char}, the parsed form for a {@link TextType}. */
  record TextValue(String value) implements DefaultValue {}

  record ConstantValue(EnumType type, EnumConstant constant) implements DefaultValue {}

  record IdentifierValue(IdentifierType type, DefaultValue value) implements DefaultValue {}

  record EmptyList() implements DefaultValue {}

  record EmptyMap() implements DefaultValue {}

  /** The value, or empty when the type has none that is written like this. */
  static Optional<DefaultValue> parse(ValueType type, String text) {
    if (type instanceof BooleanType) {
      return isBoolean(text)
          ? Optional.of(new BooleanValue(text.equals("true")))
          : Optional.empty();
    }
    if (type instanceof IntegerType integer) {
      return Numbers.parse(text)
          .flatMap(Numbers::whole)
          .filter(value -> Numbers.fits(value, integer.kind()))
          .map(IntegerValue::new);
    }
    if (type instanceof NumberType number) {
      return Numbers.parse(text)
          .filter(value -> isFinite(value, number.kind()))
          .map(NumberValue::new);
    }
    if (type instanceof StringType string) {
      boolean fits = string.kind() != StringKind.CHAR || text.length() == 1;
      return fits ? Optional.of(new TextValue(text)) : Optional.empty();
    }
    if (type instanceof TextType form) {
      return form.format().accepts(text) ? Optional.of(new TextValue(text)) : Optional.empty();
    }
    if (type instanceof EnumType choice) {
      return constant(choice, text).map(constant -> new ConstantValue(choice, constant));
    }
    if (type instanceof IdentifierType identifier) {
      return parse(identifier.value().type(), text)
          .map(value -> new IdentifierValue(identifier, value));
    }
    if (type instanceof ListType) {
      return text.equals("[]") ? Optional.of(new EmptyList()) : Optional.empty();
    }
    if (isMap(type)) {
      return text.equals("{}") ? Optional.of(new EmptyMap()) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether any text at all is a default of this type. */
  static boolean possible(ValueType type) {
    return type instanceof BooleanType
        || type instanceof IntegerType
        || type instanceof NumberType
        || type instanceof StringType
        || type instanceof TextType
        || type instanceof EnumType
        || type instanceof IdentifierType
        || type instanceof ListType
        || isMap(type);
  }

  private static boolean isMap(ValueType type) {
    return type instanceof MapType || type instanceof AnyType any && any.isMap();
  }

  private static boolean isBoolean(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static boolean isFinite(BigDecimal value, NumberKind kind) {
    return switch (kind) {
      case FLOAT -> Float.isFinite(value.floatValue());
      case DOUBLE -> Double.isFinite(value.doubleValue());
      case BIG_DECIMAL -> true;
    };
  }

  /** By the name that the model sends, or else by the name in the source. */
  private static Optional<EnumConstant> constant(EnumType type, String text) {
    return Stream.concat(
            type.constants().stream().filter(constant -> constant.name().equals(text)),
            type.constants().stream().filter(constant -> constant.javaName().equals(text)))
        .findFirst();
  }
}
