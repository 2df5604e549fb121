package dev.pokayoke.it.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a number may be: on a grid, between two of its points.
 *
 * @param step of the grid
 * @param multiple whether only numbers of the grid are accepted, or any between its ends
 * @param low first point
 * @param lowEnd how the lower end is said
 * @param high last point
 * @param highEnd how the upper end is said
 */
record Bounds(
    BigDecimal step, boolean multiple, BigDecimal low, End lowEnd, BigDecimal high, End highEnd) {

  enum End {
    NONE,
    CLOSED,
    OPEN,
    /** As text, for what no double can hold. */
    EXACT
  }

  List<Attribute> attributes() {
    List<Attribute> attributes = new ArrayList<>();
    add(attributes, "minimum", "exclusiveMinimum", low, lowEnd);
    add(attributes, "maximum", "exclusiveMaximum", high, highEnd);
    if (multiple) {
      attributes.add(Attribute.of("multipleOf", step.toPlainString()));
    }
    return attributes;
  }

  private static void add(
      List<Attribute> attributes, String closed, String open, BigDecimal value, End end) {
    String number = value.toPlainString();
    switch (end) {
      case NONE -> {}
      case CLOSED -> attributes.add(Attribute.of(closed, literal(number)));
      case OPEN -> attributes.add(Attribute.of(open, literal(number)));
      case EXACT -> attributes.add(Attribute.of(closed + "Exact", Java.literal(number)));
    }
  }

  /** An integer literal that is too large for int is written as a double. */
  private static String literal(String number) {
    return number.length() > 9 && !number.contains(".") ? number + ".0" : number;
  }

  /** A number that is accepted, often one at an end. */
  BigDecimal inside(Draw draw) {
    BigInteger last = high.subtract(low).divide(step, 0, RoundingMode.FLOOR).toBigInteger();
    BigInteger from = lowEnd == End.OPEN ? BigInteger.ONE : BigInteger.ZERO;
    BigInteger to = highEnd == End.OPEN ? last.subtract(BigInteger.ONE) : last;
    BigInteger at = switch (draw.below(4)) {
      case 0 -> from;
      case 1 -> to;
      default -> from.add(below(draw, to.subtract(from).add(BigInteger.ONE)));
    };
    return low.add(step.multiply(new BigDecimal(at)));
  }

  private static BigInteger below(Draw draw, BigInteger bound) {
    return new BigInteger(bound.bitLength() + 8, draw.random()).mod(bound);
  }

  /** Numbers that are refused. */
  List<BigDecimal> outside() {
    List<BigDecimal> outside = new ArrayList<>();
    if (lowEnd != End.NONE) {
      outside.add(lowEnd == End.OPEN ? low : low.subtract(step));
    }
    if (highEnd != End.NONE) {
      outside.add(highEnd == End.OPEN ? high : high.add(step));
    }
    if (multiple && step.compareTo(BigDecimal.ONE) > 0) {
      outside.add(low.add(BigDecimal.ONE));
    } else if (multiple && step.scale() > 0) {
      outside.add(low.add(step.divide(BigDecimal.TEN)));
    }
    return outside;
  }
}
