package dev.pokayoke.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the text of a JSON number says, exactly. */
final class NumberText {

  /** Keeps the costs of arithmetic bounded: 1e1000000000 is short to write and huge to hold. */
  private static final int MAX_LENGTH = 1000;

  private static final int MAX_EXPONENT = 1000;

  private NumberText() {}

  /** Whether the number between two positions has neither fraction nor exponent and fits into a long at any rate. */
  static boolean isShortInteger(String text, int start, int end) {
    if (end - start > 18) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return false;
      }
    }
    return true;
  }

  /** The exact value; null when length or exponent are out of bounds. */
  static @Nullable BigDecimal decimal(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E')) + 1;
    if (exponent > 0) {
      char sign = text.charAt(exponent);
      int i = sign == '+' || sign == '-' ? exponent + 1 : exponent;
      while (i < text.length() - 1 && text.charAt(i) == '0') {
        i++;
      }
      if (text.length() - i > 4 || Integer.parseInt(text, i, text.length(), 10) > MAX_EXPONENT) {
        return null;
      }
    }
    return new BigDecimal(text);
  }

  static boolean isInteger(BigDecimal value) {
    return value.scale() <= 0
        || value.signum() == 0
        || value.stripTrailingZeros().scale() <= 0;
  }

  /**
   * What an integer outside of its bounds should have been, or null for one inside.
   *
   * @param ofType whether the bounds are those of a Java type, which are worth naming both
   */
  static @Nullable String outside(BigDecimal value, long minimum, long maximum, boolean ofType) {
    boolean under = value.compareTo(BigDecimal.valueOf(minimum)) < 0;
    if (!under && value.compareTo(BigDecimal.valueOf(maximum)) <= 0) {
      return null;
    }
    if (ofType) {
      return "must be an integer between " + minimum + " and " + maximum;
    }
    return under ? "must be at least " + minimum : "must be at most " + maximum;
  }

  /**
   * What a number should have been that a binary type cannot hold, or null for one that it can hold.
   *
   * @param rounded to the type
   * @param smallest positive value of the type
   * @param largest value of the type
   */
  static @Nullable String rounding(
      BigDecimal exact, Number rounded, Number smallest, Number largest) {
    if (Double.isInfinite(rounded.doubleValue())) {
      return "must be between -" + largest + " and " + largest;
    }
    if (rounded.doubleValue() == 0 && exact.signum() != 0) {
      return "must be 0 or at least " + smallest + " away from it";
    }
    return null;
  }

  /** Integer, Long or BigInteger, the first that fits, for a number without fraction and exponent; else the decimal. */
  static Number narrowest(BigDecimal value, String text) {
    if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return value;
    }
    if (outside(value, Integer.MIN_VALUE, Integer.MAX_VALUE, true) == null) {
      return value.intValueExact();
    }
    if (outside(value, Long.MIN_VALUE, Long.MAX_VALUE, true) == null) {
      return value.longValueExact();
    }
    return value.toBigIntegerExact();
  }
}
