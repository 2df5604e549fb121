package dev.pokayoke.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The part of {@link ArgumentReader} that reads numbers: exactly, never by way of a rounded value. */
abstract sealed class NumberReader extends StructureReader permits ArgumentReader {

  /** Numbers up to this length need no look at their exponent. */
  private static final int SHORT = 40;

  NumberReader(String json, boolean validating) {
    super(json, validating);
  }

  /**
   * Reads an integer in the range of byte.
   *
   * @return the value; 0 when refused
   */
  public byte readByte() {
    return (byte) readInteger(Byte.MIN_VALUE, Byte.MAX_VALUE, null, true);
  }

  /**
   * Reads an integer in the range of short.
   *
   * @return the value; 0 when refused
   */
  public short readShort() {
    return (short) readInteger(Short.MIN_VALUE, Short.MAX_VALUE, null, true);
  }

  /**
   * Reads an integer in the range of int. {@code 1.0} and {@code 1e2} are integers, {@code 1.5} is none.
   *
   * @return the value; 0 when refused
   */
  public int readInt() {
    return (int) readInteger(Integer.MIN_VALUE, Integer.MAX_VALUE, null, true);
  }

  /**
   * Reads an integer within bounds.
   *
   * @param minimum inclusive
   * @param maximum inclusive
   * @return the value; 0 when refused
   */
  public int readInt(int minimum, int maximum) {
    return (int) readInteger(minimum, maximum, null, false);
  }

  /**
   * Reads an integer in the range of int and within bounds.
   *
   * @param range of the value
   * @return the value; 0 when refused
   */
  public int readInt(NumberRange range) {
    return (int) readInteger(Integer.MIN_VALUE, Integer.MAX_VALUE, range, true);
  }

  /**
   * Reads an integer in the range of long.
   *
   * @return the value; 0 when refused
   */
  public long readLong() {
    return readInteger(Long.MIN_VALUE, Long.MAX_VALUE, null, true);
  }

  /**
   * Reads an integer within bounds.
   *
   * @param minimum inclusive
   * @param maximum inclusive
   * @return the value; 0 when refused
   */
  public long readLong(long minimum, long maximum) {
    return readInteger(minimum, maximum, null, false);
  }

  /**
   * Reads an integer in the range of long and within bounds.
   *
   * @param range of the value
   * @return the value; 0 when refused
   */
  public long readLong(NumberRange range) {
    return readInteger(Long.MIN_VALUE, Long.MAX_VALUE, range, true);
  }

  private long readInteger(
      long minimum, long maximum, @Nullable NumberRange range, boolean ofType) {
    if (!number("must be an integer")) {
      return 0;
    }
    if (range == null && NumberText.isShortInteger(scanner.text(), valueStart(), valueEnd())) {
      long value = Long.parseLong(scanner.text(), valueStart(), valueEnd(), 10);
      if (value >= minimum && value <= maximum) {
        return value;
      }
    }
    BigDecimal value = decimal();
    if (value == null) {
      return 0;
    }
    String wrong = NumberText.isInteger(value) ? null : "must be an integer";
    if (wrong == null && range != null) {
      wrong = range.violation(value);
    }
    if (wrong == null) {
      wrong = NumberText.outside(value, minimum, maximum, ofType);
    }
    if (wrong != null) {
      noteValue(wrong, "");
      return 0;
    }
    return value.longValueExact();
  }

  /**
   * Reads an integer of any size.
   *
   * @return the value; 0 when refused
   */
  public BigInteger readBigInteger() {
    return readBigInteger(NumberRange.any());
  }

  /**
   * Reads an integer of any size within a range.
   *
   * @param range of the value
   * @return the value; 0 when refused
   */
  public BigInteger readBigInteger(NumberRange range) {
    BigDecimal value = number("must be an integer") ? decimal() : null;
    if (value == null) {
      return BigInteger.ZERO;
    }
    String wrong = NumberText.isInteger(value) ? range.violation(value) : "must be an integer";
    if (wrong != null) {
      noteValue(wrong, "");
      return BigInteger.ZERO;
    }
    return value.toBigIntegerExact();
  }

  /**
   * Reads a number and rounds it to float.
   *
   * @return the value, finite; 0 when refused, as numbers are that float can only hold as 0 or infinity
   */
  public float readFloat() {
    return readFloat(NumberRange.any());
  }

  /**
   * Reads a number within a range, compared exactly, and rounds it to float.
   *
   * @param range of the value
   * @return the value, finite; 0 when refused
   */
  public float readFloat(NumberRange range) {
    BigDecimal exact = readNumber(range);
    if (exact == null) {
      return 0;
    }
    float value = Float.parseFloat(valueText());
    String wrong = NumberText.rounding(exact, value, Float.MIN_VALUE, Float.MAX_VALUE);
    if (wrong != null) {
      noteValue(wrong, "");
      return 0;
    }
    return value;
  }

  /**
   * Reads a number and rounds it to double.
   *
   * @return the value, finite; 0 when refused, as numbers are that double can only hold as 0 or infinity
   */
  public double readDouble() {
    if (!number("must be a number")) {
      return 0;
    }
    double value = valueEnd() - valueStart() <= SHORT ? Double.parseDouble(valueText()) : 0;
    // Only 0 and infinity may stand for another number.
    return value != 0 && Double.isFinite(value) ? value : doubleOf(within(NumberRange.any()));
  }

  /**
   * Reads a number within a range, compared exactly, and rounds it to double.
   *
   * @param range of the value
   * @return the value, finite; 0 when refused
   */
  public double readDouble(NumberRange range) {
    return doubleOf(readNumber(range));
  }

  private double doubleOf(@Nullable BigDecimal exact) {
    if (exact == null) {
      return 0;
    }
    double value = Double.parseDouble(valueText());
    String wrong = NumberText.rounding(exact, value, Double.MIN_VALUE, Double.MAX_VALUE);
    if (wrong != null) {
      noteValue(wrong, "");
      return 0;
    }
    return value;
  }

  /**
   * Reads a number, exactly as it is written: {@code 1.10} has two decimals.
   *
   * @return the value; 0 when refused
   */
  public BigDecimal readDecimal() {
    return readDecimal(NumberRange.any());
  }

  /**
   * Reads a number within a range, exactly as it is written: {@code 1.10} has two decimals.
   *
   * @param range of the value
   * @return the value; 0 when refused
   */
  public BigDecimal readDecimal(NumberRange range) {
    BigDecimal value = readNumber(range);
    return value == null ? BigDecimal.ZERO : value;
  }

  private @Nullable BigDecimal readNumber(NumberRange range) {
    return number("must be a number") ? within(range) : null;
  }

  /** The number that was consumed; null when it is out of bounds, which is noted. */
  private @Nullable BigDecimal within(NumberRange range) {
    BigDecimal value = decimal();
    String wrong = value == null ? null : range.violation(value);
    if (wrong != null) {
      noteValue(wrong, "");
      return null;
    }
    return value;
  }

  /** Consumes a number, to be read between valueStart and valueEnd; false when it is none. */
  private boolean number(String expectation) {
    int c = scanner.peek();
    if (c != '-' && (c < '0' || c > '9')) {
      refuseValue(expectation);
      return false;
    }
    beginValue();
    scanner.number();
    endValue();
    return !scanner.broken();
  }

  /** The number that was consumed; null when its text is out of bounds, which is noted. */
  private @Nullable BigDecimal decimal() {
    BigDecimal value = NumberText.decimal(valueText());
    if (value == null) {
      noteValue(
          "must be a number of at most 1000 characters with an exponent between -1000 and 1000",
          "");
    }
    return value;
  }

  private String valueText() {
    return scanner.text().substring(valueStart(), valueEnd());
  }

  /** A number as readAny gives it; 0 when refused. */
  Number readAnyNumber() {
    BigDecimal value = readNumber(NumberRange.any());
    return value == null ? 0 : NumberText.narrowest(value, valueText());
  }
}
