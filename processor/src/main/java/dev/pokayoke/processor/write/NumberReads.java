package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The reader's calls for numbers: bounds of an integer are written into the call, other ranges become constants. */
final class NumberReads {

  private final Members members;

  NumberReads(Members members) {
    this.members = members;
  }

  // in.readInt()   in.readInt(1, 14)   (byte) in.readInt(0, 99)
  // in.readLong(ISSUE_REFUND_CENTS_RANGE)
  CodeBlock integer(String in, IntegerType type, Constraints constraints, String owner) {
    if (type.kind() == IntegerKind.BIG_INTEGER) {
      return ranged(in, "readBigInteger", constraints, owner);
    }
    String call = type.kind() == IntegerKind.LONG ? "readLong" : "readInt";
    boolean small = type.kind() == IntegerKind.BYTE || type.kind() == IntegerKind.SHORT;
    if (!isBounded(constraints)) {
      String word = small ? "read" + JavaNames.word(type.javaType().unbox()) : call;
      return CodeBlock.of("$L.$L()", in, word);
    }
    CodeBlock read = constraints.multipleOf() == null
        ? CodeBlock.of("$L.$L($L)", in, call, bounds(type.kind(), constraints))
        : ranged(in, call, withinType(type.kind(), constraints), owner);
    return small ? CodeBlock.of("($T) $L", type.javaType().unbox(), read) : read;
  }

  // in.readDouble()   in.readDecimal(ISSUE_REFUND_AMOUNT_RANGE)
  CodeBlock number(String in, NumberType type, Constraints constraints, String owner) {
    String call = switch (type.kind()) {
      case FLOAT -> "readFloat";
      case DOUBLE -> "readDouble";
      case BIG_DECIMAL -> "readDecimal";
    };
    return ranged(in, call, constraints, owner);
  }

  private CodeBlock ranged(String in, String call, Constraints constraints, String owner) {
    if (!isBounded(constraints)) {
      return CodeBlock.of("$L.$L()", in, call);
    }
    String range =
        members.constant(owner + "_RANGE", RuntimeNames.NUMBER_RANGE, range(constraints));
    return CodeBlock.of("$L.$L($L)", in, call, range);
  }

  // NumberRange.any().from("0.01").below("5000").multipleOf("0.01")
  private static CodeBlock range(Constraints constraints) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.any()", RuntimeNames.NUMBER_RANGE);
    BigDecimal minimum = constraints.minimum();
    BigDecimal above = constraints.exclusiveMinimum();
    if (above != null && (minimum == null || above.compareTo(minimum) >= 0)) {
      code.add(".above($S)", JsonText.number(above));
    } else if (minimum != null) {
      code.add(".from($S)", JsonText.number(minimum));
    }
    BigDecimal maximum = constraints.maximum();
    BigDecimal below = constraints.exclusiveMaximum();
    if (below != null && (maximum == null || below.compareTo(maximum) <= 0)) {
      code.add(".below($S)", JsonText.number(below));
    } else if (maximum != null) {
      code.add(".to($S)", JsonText.number(maximum));
    }
    if (constraints.multipleOf() != null) {
      code.add(".multipleOf($S)", JsonText.number(constraints.multipleOf()));
    }
    return code.build();
  }

  // 1, 14   0L, Long.MAX_VALUE
  private static CodeBlock bounds(IntegerKind kind, Constraints constraints) {
    TypeName type = kind == IntegerKind.LONG ? TypeName.LONG : TypeName.INT;
    IntegerBounds bounds = IntegerBounds.of(kind, constraints);
    return CodeBlock.of("$L, $L", bound(bounds.lowest(), type), bound(bounds.highest(), type));
  }

  // 14   14L   Integer.MAX_VALUE
  private static CodeBlock bound(BigInteger value, TypeName type) {
    boolean isLong = type.equals(TypeName.LONG);
    IntegerBounds all = IntegerBounds.of(isLong ? IntegerKind.LONG : IntegerKind.INT);
    if (value.equals(all.lowest())) {
      return CodeBlock.of("$T.MIN_VALUE", type.box());
    }
    if (value.equals(all.highest())) {
      return CodeBlock.of("$T.MAX_VALUE", type.box());
    }
    return CodeBlock.of(isLong ? "$LL" : "$L", value);
  }

  private static Constraints withinType(IntegerKind kind, Constraints constraints) {
    boolean small = kind == IntegerKind.BYTE || kind == IntegerKind.SHORT;
    boolean low = small || constraints.minimum() != null || constraints.exclusiveMinimum() != null;
    boolean high = small || constraints.maximum() != null || constraints.exclusiveMaximum() != null;
    IntegerBounds bounds = IntegerBounds.of(kind, constraints);
    return new Constraints(
        low ? new BigDecimal(bounds.lowest()) : null,
        high ? new BigDecimal(bounds.highest()) : null,
        null,
        null,
        constraints.multipleOf(),
        null,
        null,
        null,
        null,
        "",
        "",
        false);
  }

  private static boolean isBounded(Constraints constraints) {
    return isSet(constraints.minimum())
        || isSet(constraints.maximum())
        || isSet(constraints.exclusiveMinimum())
        || isSet(constraints.exclusiveMaximum())
        || isSet(constraints.multipleOf());
  }

  private static boolean isSet(@Nullable BigDecimal bound) {
    return bound != null;
  }
}
