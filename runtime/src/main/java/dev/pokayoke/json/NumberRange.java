package dev.pokayoke.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a number, given as decimal texts and parsed when first used. Immutable and safe for use by several threads.
 */
public final class NumberRange {

  private static final NumberRange ANY = new NumberRange(null, false, null, false, null);

  private final @Nullable String minimum;
  private final boolean minimumExcluded;
  private final @Nullable String maximum;
  private final boolean maximumExcluded;
  private final @Nullable String divisor;

  /** Parsed when first used; two threads may both do it, to the same effect. */
  private @Nullable Bounds bounds;

  private record Bounds(
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      @Nullable BigDecimal divisor) {}

  private NumberRange(
      @Nullable String minimum,
      boolean minimumExcluded,
      @Nullable String maximum,
      boolean maximumExcluded,
      @Nullable String divisor) {
    this.minimum = minimum;
    this.minimumExcluded = minimumExcluded;
    this.maximum = maximum;
    this.maximumExcluded = maximumExcluded;
    this.divisor = divisor;
  }

  /**
   * Any number.
   *
   * @return the range without bounds
   */
  public static NumberRange any() {
    return ANY;
  }

  /**
   * Sets an inclusive lower bound in place of any other.
   *
   * @param minimum a decimal number
   * @return the narrower range
   */
  public NumberRange from(String minimum) {
    return new NumberRange(minimum, false, maximum, maximumExcluded, divisor);
  }

  /**
   * Sets an inclusive upper bound in place of any other.
   *
   * @param maximum a decimal number
   * @return the narrower range
   */
  public NumberRange to(String maximum) {
    return new NumberRange(minimum, minimumExcluded, maximum, false, divisor);
  }

  /**
   * Sets an exclusive lower bound in place of any other.
   *
   * @param minimum a decimal number
   * @return the narrower range
   */
  public NumberRange above(String minimum) {
    return new NumberRange(minimum, true, maximum, maximumExcluded, divisor);
  }

  /**
   * Sets an exclusive upper bound in place of any other.
   *
   * @param maximum a decimal number
   * @return the narrower range
   */
  public NumberRange below(String maximum) {
    return new NumberRange(minimum, minimumExcluded, maximum, true, divisor);
  }

  /**
   * Sets what a number must be a multiple of, exactly, in decimal.
   *
   * @param divisor a decimal number greater than 0
   * @return the narrower range
   */
  public NumberRange multipleOf(String divisor) {
    return new NumberRange(minimum, minimumExcluded, maximum, maximumExcluded, divisor);
  }

  /** What a number outside of the range should have been, or null for one inside. */
  @Nullable
  String violation(BigDecimal value) {
    Bounds parsed = bounds;
    if (parsed == null) {
      parsed = new Bounds(parse(minimum), parse(maximum), parse(divisor));
      bounds = parsed;
    }
    if (parsed.minimum != null && value.compareTo(parsed.minimum) < (minimumExcluded ? 1 : 0)) {
      return (minimumExcluded ? "must be more than " : "must be at least ") + minimum;
    }
    if (parsed.maximum != null && value.compareTo(parsed.maximum) > (maximumExcluded ? -1 : 0)) {
      return (maximumExcluded ? "must be less than " : "must be at most ") + maximum;
    }
    if (parsed.divisor != null && value.remainder(parsed.divisor).signum() != 0) {
      return "must be a multiple of " + divisor;
    }
    return null;
  }

  private static @Nullable BigDecimal parse(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(minimumExcluded ? "(" : "[");
    out.append(minimum == null ? "" : minimum).append(", ").append(maximum == null ? "" : maximum);
    out.append(maximumExcluded ? ')' : ']');
    return divisor == null ? out.toString() : out.append(" by ").append(divisor).toString();
  }
}
