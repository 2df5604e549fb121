package dev.pokayoke.it.random;

import dev.pokayoke.it.random.Wrong.Sort;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number with a fraction.
 *
 * @param isBoxed whether the class is meant and not the primitive type
 * @param bounds or null for none
 */
record NumberType(Real real, boolean isBoxed, @Nullable Bounds bounds) implements Type {

  enum Real {
    FLOAT("float", "java.lang.Float"),
    DOUBLE("double", "java.lang.Double"),
    DECIMAL("java.math.BigDecimal", "java.math.BigDecimal");

    private final String primitive;
    private final String boxed;

    Real(String primitive, String boxed) {
      this.primitive = primitive;
      this.boxed = boxed;
    }
  }

  @Override
  public String java() {
    return isBoxed ? real.boxed : real.primitive;
  }

  @Override
  public String boxed() {
    return real.boxed;
  }

  @Override
  public List<Attribute> constraints() {
    return bounds == null ? List.of() : bounds.attributes();
  }

  @Override
  public Type plain() {
    return new NumberType(real, isBoxed, null);
  }

  @Override
  public Value value(Draw draw) {
    String text = bounds == null ? any(draw) : bounds.inside(draw).toPlainString();
    BigDecimal back = switch (real) {
      // What is left after rounding, as Java prints it.
      case FLOAT -> new BigDecimal(Float.toString(Float.parseFloat(text)));
      case DOUBLE -> new BigDecimal(Double.toString(Double.parseDouble(text)));
      case DECIMAL -> new BigDecimal(text);
    };
    return new Value(text, Json.number(back));
  }

  private String any(Draw draw) {
    return switch (draw.below(6)) {
      case 0 -> draw.oneOf("0", "0.0", "-0.0", "1", "-1", "0.1", "1e2", "1E-5", "100.10");
      case 1 -> String.valueOf(draw.between(-1000, 1000));
      case 2 -> BigDecimal.valueOf(draw.between(-100_000, 100_000), 3).toPlainString();
      case 3 -> "0.1000000000000000055511151231257827021181583404541015625";
      default -> extreme(draw);
    };
  }

  private String extreme(Draw draw) {
    return switch (real) {
      case FLOAT -> {
        float value = Float.intBitsToFloat(draw.random().nextInt());
        yield Float.isFinite(value) ? Float.toString(value) : Float.toString(Float.MAX_VALUE);
      }
      case DOUBLE -> {
        double value = Double.longBitsToDouble(draw.random().nextLong());
        yield Double.isFinite(value) ? Double.toString(value) : Double.toString(Double.MIN_VALUE);
      }
      case DECIMAL -> {
        BigInteger digits = new BigInteger(draw.between(1, 900), draw.random());
        yield draw.oneOf(
            new BigDecimal(digits, draw.between(-40, 40)).toString(),
            new BigDecimal(digits.negate(), draw.between(-40, 40)).toPlainString(),
            draw.oneOf("1", "1.5", "-9.99") + "e" + draw.between(-990, 990));
      }
    };
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    return Optional.of(value(draw));
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    List<Wrong> wrong = new ArrayList<>();
    if (bounds != null) {
      bounds.outside().forEach(number -> wrong.add(Wrong.here(number.toPlainString())));
    }
    if (real != Real.DECIMAL) {
      wrong.add(Wrong.beyondSchema(draw.oneOf("1e400", "-1e400", "1e-400")));
    }
    Wrong.otherThan(draw, Sort.INTEGER, Sort.FRACTION).ifPresent(wrong::add);
    return Optional.of(draw.oneOf(wrong));
  }
}
