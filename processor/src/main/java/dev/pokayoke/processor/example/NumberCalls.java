package dev.pokayoke.processor.example;

import dev.pokayoke.processor.json.ArgumentReader;
import dev.pokayoke.processor.json.NumberRange;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.IntegerBounds;
import dev.pokayoke.processor.model.NumberLimits;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import java.util.Optional;
import java.util.function.BiFunction;

/** The calls that read a number: as the type and the bounds choose them in generated code. */
final class NumberCalls {

  private NumberCalls() {}

  static Number integer(ArgumentReader in, IntegerType type, Constraints constraints) {
    NumberLimits written = NumberLimits.of(constraints);
    if (type.kind() == IntegerKind.BIG_INTEGER) {
      return in.readBigInteger(range(written));
    }
    if (written.isNone()) {
      return switch (type.kind()) {
        case BYTE -> in.readByte();
        case SHORT -> in.readShort();
        case INT -> in.readInt();
        default -> in.readLong();
      };
    }
    boolean isLong = type.kind() == IntegerKind.LONG;
    if (constraints.multipleOf() != null) {
      NumberRange range = range(NumberLimits.of(type.kind(), constraints));
      return isLong ? (Number) in.readLong(range) : (Number) in.readInt(range);
    }
    IntegerBounds bounds = IntegerBounds.of(type.kind(), constraints);
    return isLong
        ? (Number) in.readLong(bounds.lowest().longValue(), bounds.highest().longValue())
        : (Number) in.readInt(bounds.lowest().intValue(), bounds.highest().intValue());
  }

  static Number number(ArgumentReader in, NumberType type, Constraints constraints) {
    NumberRange range = range(NumberLimits.of(constraints));
    return switch (type.kind()) {
      case FLOAT -> in.readFloat(range);
      case DOUBLE -> in.readDouble(range);
      case BIG_DECIMAL -> in.readDecimal(range);
    };
  }

  private static NumberRange range(NumberLimits limits) {
    NumberRange range = NumberRange.any();
    range = with(range, limits.above(), NumberRange::above);
    range = with(range, limits.from(), NumberRange::from);
    range = with(range, limits.below(), NumberRange::below);
    range = with(range, limits.to(), NumberRange::to);
    return with(range, limits.multipleOf(), NumberRange::multipleOf);
  }

  private static NumberRange with(
      NumberRange range,
      Optional<String> number,
      BiFunction<NumberRange, String, NumberRange> limit) {
    return number.map(text -> limit.apply(range, text)).orElse(range);
  }
}
