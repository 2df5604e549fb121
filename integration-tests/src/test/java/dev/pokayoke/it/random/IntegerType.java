package dev.pokayoke.it.random;

import dev.pokayoke.it.random.Wrong.Sort;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole number.
 *
 * @param boxed whether the class is meant and not the primitive type
 * @param bounds or null for those of the type
 */
record IntegerType(Whole whole, boolean isBoxed, @Nullable Bounds bounds) implements Type {

  enum Whole {
    BYTE("byte", "java.lang.Byte", 8),
    SHORT("short", "java.lang.Short", 16),
    INT("int", "java.lang.Integer", 32),
    LONG("long", "java.lang.Long", 64),
    BIG("java.math.BigInteger", "java.math.BigInteger", 900);

    private final String primitive;
    private final String boxed;
    private final int bits;

    Whole(String primitive, String boxed, int bits) {
      this.primitive = primitive;
      this.boxed = boxed;
      this.bits = bits;
    }

    BigInteger lowest() {
      return BigInteger.TWO.pow(bits - 1).negate();
    }

    BigInteger highest() {
      return BigInteger.TWO.pow(bits - 1).subtract(BigInteger.ONE);
    }

    /** As Java writes it, if it is no object. */
    Optional<String> literal(BigInteger number) {
      return switch (this) {
        case BYTE, SHORT -> Optional.of("(" + primitive + ") " + number);
        case INT -> Optional.of(number.toString());
        case LONG -> Optional.of(number + "L");
        case BIG -> Optional.empty();
      };
    }

    /** Whether the schema says so. */
    boolean isSmall() {
      return bits < 32;
    }
  }

  @Override
  public String java() {
    return isBoxed ? whole.boxed : whole.primitive;
  }

  @Override
  public String boxed() {
    return whole.boxed;
  }

  @Override
  public List<Attribute> constraints() {
    return bounds == null ? List.of() : bounds.attributes();
  }

  @Override
  public Type plain() {
    return new IntegerType(whole, isBoxed, null);
  }

  @Override
  public Value value(Draw draw) {
    BigInteger value = bounds == null ? any(draw) : bounds.inside(draw).toBigIntegerExact();
    return new Value(written(draw, value), Json.number(new BigDecimal(value)));
  }

  private BigInteger any(Draw draw) {
    BigInteger some = new BigInteger(draw.between(1, whole.bits - 1), draw.random());
    return draw.oneOf(
        BigInteger.ZERO, BigInteger.TEN, whole.lowest(), whole.highest(), some, some.negate());
  }

  /** In one of the ways in which JSON Schema takes a number for whole. */
  private static String written(Draw draw, BigInteger value) {
    if (draw.chance(80)) {
      return value.signum() == 0 && draw.chance(20) ? "-0" : value.toString();
    }
    BigDecimal stripped = new BigDecimal(value).stripTrailingZeros();
    return draw.oneOf(
        value + ".0",
        value + "e0",
        stripped.unscaledValue() + "E+" + -stripped.scale(),
        new BigDecimal(value).movePointLeft(2) + "e2");
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
    if (whole != Whole.BIG) {
      boolean silent = !whole.isSmall();
      BigInteger tooMuch =
          draw.oneOf(whole.highest().add(BigInteger.ONE), whole.lowest().subtract(BigInteger.ONE));
      wrong.add(new Wrong(tooMuch.toString(), List.of(), silent));
    }
    Wrong.otherThan(draw, Sort.INTEGER).ifPresent(wrong::add);
    return Optional.of(draw.oneOf(wrong));
  }
}
