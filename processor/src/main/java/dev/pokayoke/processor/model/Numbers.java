package dev.pokayoke.processor.model;

import dev.pokayoke.processor.model.ValueType.IntegerKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as JSON writes them, and the ranges of Java's whole numbers. */
public final class Numbers {

  /** The number of RFC 8259, section 6. */
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  /** Beyond it a number of a few characters has more digits than memory: 1e1000000000. */
  private static final int MAX_SCALE = 1000;

  private static final int MAX_CHARACTERS = 1000;

  private Numbers() {}

  /** The number, or empty when the text is no JSON number or one of absurd size. */
  public static Optional<BigDecimal> parse(String text) {
    if (text.length() > MAX_CHARACTERS || !JSON_NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(text);
      return Math.abs((long) value.scale()) > MAX_SCALE ? Optional.empty() : Optional.of(value);
    } catch (NumberFormatException exponentTooLarge) {
      return Optional.empty();
    }
  }

  /** Without exponent unless the plain form would be absurdly long; whole numbers without fraction. */
  public static String text(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    boolean plain = Math.abs((long) stripped.scale()) <= 40;
    return plain ? stripped.toPlainString() : stripped.toString();
  }

  /** The whole number that this is, as in JSON Schema: 1.0 and 1e2 are whole, 1.5 is not. */
  public static Optional<BigInteger> whole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        ? Optional.of(value.toBigInteger())
        : Optional.empty();
  }

  public static boolean fits(BigInteger value, IntegerKind kind) {
    return value.bitLength() < bits(kind);
  }

  /** The smallest number of the kind, or empty when there is none. */
  public static Optional<BigInteger> lowest(IntegerKind kind) {
    return kind == IntegerKind.BIG_INTEGER
        ? Optional.empty()
        : Optional.of(BigInteger.TWO.pow(bits(kind) - 1).negate());
  }

  /** The largest number of the kind, or empty when there is none. */
  public static Optional<BigInteger> highest(IntegerKind kind) {
    return kind == IntegerKind.BIG_INTEGER
        ? Optional.empty()
        : Optional.of(BigInteger.TWO.pow(bits(kind) - 1).subtract(BigInteger.ONE));
  }

  /** The size in bits, sign included. */
  private static int bits(IntegerKind kind) {
    return switch (kind) {
      case BYTE -> Byte.SIZE;
      case SHORT -> Short.SIZE;
      case INT -> Integer.SIZE;
      case LONG -> Long.SIZE;
      case BIG_INTEGER -> Integer.MAX_VALUE;
    };
  }
}
