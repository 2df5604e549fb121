package dev.pokayoke.processor.check;

import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Numbers;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The numbers that a property accepts: between the tighter of its lower and the tighter of its upper bounds, and multiples of
 * the step.
 *
 * @param lowest of the Java type, where that matters
 * @param highest of the Java type, where that matters
 * @param whole whether only whole numbers are meant
 * @param step greater than 0; whole if the numbers are
 */
record NumberRange(
    Optional<Bound> low,
    Optional<Bound> high,
    Optional<Bound> lowest,
    Optional<Bound> highest,
    boolean whole,
    Optional<BigDecimal> step) {

  /** Empty for types that are no numbers. */
  static Optional<NumberRange> of(Constraints bounds, ValueType type) {
    if (type instanceof IntegerType integer) {
      String name =
          Words.of(type.javaType().isBoxedPrimitive() ? type.javaType().unbox() : type.javaType());
      return Optional.of(of(
          bounds,
          Numbers.lowest(integer.kind()).map(value -> end(new BigDecimal(value), "smallest", name)),
          Numbers.highest(integer.kind()).map(value -> end(new BigDecimal(value), "largest", name)),
          true));
    }
    if (type instanceof NumberType number) {
      // A double's ends are beyond what an annotation can say, BigDecimal has none.
      Optional<BigDecimal> most = number.kind() == NumberKind.FLOAT
          ? Optional.of(new BigDecimal(Float.MAX_VALUE))
          : Optional.empty();
      return Optional.of(of(
          bounds,
          most.map(value -> end(value.negate(), "smallest", "float")),
          most.map(value -> end(value, "largest", "float")),
          false));
    }
    return Optional.empty();
  }

  private static NumberRange of(
      Constraints bounds, Optional<Bound> lowest, Optional<Bound> highest, boolean whole) {
    return new NumberRange(
        Bound.low(bounds.minimum(), bounds.exclusiveMinimum()),
        Bound.high(bounds.maximum(), bounds.exclusiveMaximum()),
        lowest,
        highest,
        whole,
        Optional.ofNullable(bounds.multipleOf())
            .filter(step -> step.signum() > 0)
            .map(step -> whole ? wholeStep(step) : step));
  }

  private static Bound end(BigDecimal value, String which, String type) {
    String name = "%s, the %s '%s'".formatted(Words.of(value), which, type);
    return new Bound("", value, false, name);
  }

  /** The multiples of p/q (in lowest terms) that are whole are those of p. */
  private static BigDecimal wholeStep(BigDecimal step) {
    BigInteger denominator = BigInteger.TEN.pow(Math.max(0, step.scale()));
    BigInteger numerator = step.multiply(new BigDecimal(denominator)).toBigIntegerExact();
    return new BigDecimal(numerator.divide(numerator.gcd(denominator)));
  }

  /** The first number that the bound, as a lower one, lets pass; for an open one the bound itself. */
  BigDecimal from(Bound low) {
    return whole ? low.firstWhole() : low.value();
  }

  /** The last number that the bound, as an upper one, lets pass; for an open one the bound itself. */
  BigDecimal to(Bound high) {
    return whole ? high.lastWhole() : high.value();
  }

  /** What is wrong with a number, e.g. {@code is greater than maximum 14}; empty when it is accepted. */
  Optional<String> refusal(BigDecimal number) {
    if (low.isPresent() && !low.get().isBelow(number)) {
      return Optional.of((low.get().open() ? "is not greater than " : "is less than ")
          + low.get().name());
    }
    if (high.isPresent() && !high.get().isAbove(number)) {
      return Optional.of((high.get().open() ? "is not less than " : "is greater than ")
          + high.get().name());
    }
    return step.filter(divisor -> number.remainder(divisor).signum() != 0)
        .map(divisor -> "is no multiple of " + Words.of(divisor));
  }

  /** The bounds that the Java type cannot hold, so that they would never be what stops a number. */
  boolean isBeyondType(Bound bound) {
    // An open bound may lie one beyond a whole type: less than 128 is a byte.
    BigDecimal slack = whole && bound.open() ? BigDecimal.ONE : BigDecimal.ZERO;
    return lowest
            .filter(end -> bound.value().add(slack).compareTo(end.value()) < 0)
            .isPresent()
        || highest
            .filter(end -> bound.value().subtract(slack).compareTo(end.value()) > 0)
            .isPresent();
  }
}
