package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.IntegerBounds;
import dev.pokayoke.processor.model.NumberLimits;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import java.math.BigInteger;

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
      return ranged(in, "readBigInteger", NumberLimits.of(constraints), owner);
    }
    String call = type.kind() == IntegerKind.LONG ? "readLong" : "readInt";
    boolean small = type.kind() == IntegerKind.BYTE || type.kind() == IntegerKind.SHORT;
    if (NumberLimits.of(constraints).isNone()) {
      String word = small ? "read" + JavaNames.word(type.javaType().unbox()) : call;
      return CodeBlock.of("$L.$L()", in, word);
    }
    CodeBlock read = constraints.multipleOf() == null
        ? CodeBlock.of("$L.$L($L)", in, call, bounds(type.kind(), constraints))
        : ranged(in, call, NumberLimits.of(type.kind(), constraints), owner);
    return small ? CodeBlock.of("($T) $L", type.javaType().unbox(), read) : read;
  }

  // in.readDouble()   in.readDecimal(ISSUE_REFUND_AMOUNT_RANGE)
  CodeBlock number(String in, NumberType type, Constraints constraints, String owner) {
    String call = switch (type.kind()) {
      case FLOAT -> "readFloat";
      case DOUBLE -> "readDouble";
      case BIG_DECIMAL -> "readDecimal";
    };
    return ranged(in, call, NumberLimits.of(constraints), owner);
  }

  private CodeBlock ranged(String in, String call, NumberLimits limits, String owner) {
    if (limits.isNone()) {
      return CodeBlock.of("$L.$L()", in, call);
    }
    String range = members.constant(owner + "_RANGE", RuntimeNames.NUMBER_RANGE, range(limits));
    return CodeBlock.of("$L.$L($L)", in, call, range);
  }

  // NumberRange.any().from("0.01").below("5000").multipleOf("0.01")
  private static CodeBlock range(NumberLimits limits) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.any()", RuntimeNames.NUMBER_RANGE);
    limits.above().ifPresent(number -> code.add(".above($S)", number));
    limits.from().ifPresent(number -> code.add(".from($S)", number));
    limits.below().ifPresent(number -> code.add(".below($S)", number));
    limits.to().ifPresent(number -> code.add(".to($S)", number));
    limits.multipleOf().ifPresent(number -> code.add(".multipleOf($S)", number));
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
}
