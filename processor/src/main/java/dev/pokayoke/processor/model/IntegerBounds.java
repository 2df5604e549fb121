package dev.pokayoke.processor.model;

import dev.pokayoke.processor.model.ValueType.IntegerKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The inclusive bounds that a Java type, fractions and exclusive bounds leave to whole numbers. */
public record IntegerBounds(BigInteger lowest, BigInteger highest) {

  /** All values of a type. */
  public static IntegerBounds of(IntegerKind kind) {
    BigInteger highest = BigInteger.valueOf(
        switch (kind) {
          case BYTE -> Byte.MAX_VALUE;
          case SHORT -> Short.MAX_VALUE;
          case INT -> Integer.MAX_VALUE;
          case LONG -> Long.MAX_VALUE;
          case BIG_INTEGER -> throw new IllegalArgumentException("it has no bounds");
        });
    return new IntegerBounds(highest.not(), highest);
  }

  /** The values of a type that meet the constraints. */
  public static IntegerBounds of(IntegerKind kind, Constraints constraints) {
    IntegerBounds type = of(kind);
    BigInteger lowest = type.lowest;
    BigInteger highest = type.highest;
    if (constraints.minimum() != null) {
      lowest = lowest.max(rounded(constraints.minimum(), RoundingMode.CEILING));
    }
    if (constraints.exclusiveMinimum() != null) {
      BigInteger below = rounded(constraints.exclusiveMinimum(), RoundingMode.FLOOR);
      lowest = lowest.max(below.add(BigInteger.ONE));
    }
    if (constraints.maximum() != null) {
      highest = highest.min(rounded(constraints.maximum(), RoundingMode.FLOOR));
    }
    if (constraints.exclusiveMaximum() != null) {
      BigInteger above = rounded(constraints.exclusiveMaximum(), RoundingMode.CEILING);
      highest = highest.min(above.subtract(BigInteger.ONE));
    }
    return new IntegerBounds(lowest.min(type.highest), highest.max(type.lowest));
  }

  private static BigInteger rounded(BigDecimal value, RoundingMode mode) {
    return value.setScale(0, mode).toBigInteger();
  }
}
