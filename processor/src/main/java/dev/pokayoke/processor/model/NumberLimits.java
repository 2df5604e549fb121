package dev.pokayoke.processor.model;

import dev.pokayoke.processor.model.ValueType.IntegerKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader compares a number with, as the texts that it shows the model: of an inclusive and an exclusive bound the
 * tighter one.
 */
public record NumberLimits(
    Optional<String> from,
    Optional<String> above,
    Optional<String> to,
    Optional<String> below,
    Optional<String> multipleOf) {

  /** Of numbers with a fraction, and of whole numbers of any size. */
  public static NumberLimits of(Constraints constraints) {
    BigDecimal minimum = constraints.minimum();
    BigDecimal above = constraints.exclusiveMinimum();
    boolean isAbove = above != null && (minimum == null || above.compareTo(minimum) >= 0);
    BigDecimal maximum = constraints.maximum();
    BigDecimal below = constraints.exclusiveMaximum();
    boolean isBelow = below != null && (maximum == null || below.compareTo(maximum) <= 0);
    return new NumberLimits(
        text(isAbove ? null : minimum),
        text(isAbove ? above : null),
        text(isBelow ? null : maximum),
        text(isBelow ? below : null),
        text(constraints.multipleOf()));
  }

  /** Of whole numbers of a Java type: where it matters, within its range. */
  public static NumberLimits of(IntegerKind kind, Constraints constraints) {
    boolean small = kind == IntegerKind.BYTE || kind == IntegerKind.SHORT;
    boolean low = small || constraints.minimum() != null || constraints.exclusiveMinimum() != null;
    boolean high = small || constraints.maximum() != null || constraints.exclusiveMaximum() != null;
    IntegerBounds bounds = IntegerBounds.of(kind, constraints);
    return new NumberLimits(
        text(low ? new BigDecimal(bounds.lowest()) : null),
        Optional.empty(),
        text(high ? new BigDecimal(bounds.highest()) : null),
        Optional.empty(),
        text(constraints.multipleOf()));
  }

  /** Whether any number of the type is accepted. */
  public boolean isNone() {
    return from.isEmpty()
        && above.isEmpty()
        && to.isEmpty()
        && below.isEmpty()
        && multipleOf.isEmpty();
  }

  private static Optional<String> text(@Nullable BigDecimal number) {
    return Optional.ofNullable(number).map(Numbers::text);
  }
}
