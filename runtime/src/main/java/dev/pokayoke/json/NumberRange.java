package dev.pokayoke.json;

/**
 * Bounds of a number, given as decimal texts and parsed when first used. Immutable and safe for use by several threads.
 */
public final class NumberRange {

  private NumberRange() {}

  /** Any number. */
  public static NumberRange any() {
    throw new UnsupportedOperationException();
  }

  /** Inclusive lower bound. */
  public NumberRange from(String minimum) {
    throw new UnsupportedOperationException();
  }

  /** Inclusive upper bound. */
  public NumberRange to(String maximum) {
    throw new UnsupportedOperationException();
  }

  /** Exclusive lower bound. */
  public NumberRange above(String minimum) {
    throw new UnsupportedOperationException();
  }

  /** Exclusive upper bound. */
  public NumberRange below(String maximum) {
    throw new UnsupportedOperationException();
  }

  /** Divisor. */
  public NumberRange multipleOf(String divisor) {
    throw new UnsupportedOperationException();
  }
}
