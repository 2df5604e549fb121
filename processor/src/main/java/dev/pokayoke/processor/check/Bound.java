package dev.pokayoke.processor.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range of numbers.
 *
 * @param keyword that sets it, or {@code ""} for the end of a Java type
 * @param open whether the value itself lies outside
 * @param name what a message calls it: {@code minimum 14}
 */
record Bound(String keyword, BigDecimal value, boolean open, String name) {

  /** The tighter of two lower bounds. */
  static Optional<Bound> low(@Nullable BigDecimal closed, @Nullable BigDecimal open) {
    boolean useClosed = closed != null && (open == null || closed.compareTo(open) > 0);
    return useClosed ? of("minimum", closed, false) : of("exclusiveMinimum", open, true);
  }

  /** The tighter of two upper bounds. */
  static Optional<Bound> high(@Nullable BigDecimal closed, @Nullable BigDecimal open) {
    boolean useClosed = closed != null && (open == null || closed.compareTo(open) < 0);
    return useClosed ? of("maximum", closed, false) : of("exclusiveMaximum", open, true);
  }

  private static Optional<Bound> of(String keyword, @Nullable BigDecimal value, boolean open) {
    return Optional.ofNullable(value)
        .map(number -> new Bound(keyword, number, open, keyword + " " + Words.of(number)));
  }

  /** As a lower bound: whether it lets a number pass. */
  boolean isBelow(BigDecimal number) {
    int order = value.compareTo(number);
    return order < 0 || order == 0 && !open;
  }

  /** As an upper bound: whether it lets a number pass. */
  boolean isAbove(BigDecimal number) {
    int order = value.compareTo(number);
    return order > 0 || order == 0 && !open;
  }

  /** As a lower bound: the first whole number that it lets pass. */
  BigDecimal firstWhole() {
    return open
        ? value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
        : value.setScale(0, RoundingMode.CEILING);
  }

  /** As an upper bound: the last whole number that it lets pass. */
  BigDecimal lastWhole() {
    return open
        ? value.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
        : value.setScale(0, RoundingMode.FLOOR);
  }

  /** The attribute with another value. */
  String with(BigDecimal other) {
    return "%s = %s".formatted(keyword, Words.of(other));
  }
}
