package dev.pokayoke.it.random;

import dev.pokayoke.it.random.Bounds.End;
import dev.pokayoke.it.random.IntegerType.Whole;
import dev.pokayoke.it.random.ListType.ListKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Puts limits on types. */
record Limits(Draw draw) {

  Type limit(Type type) {
    if (type instanceof IntegerType integer) {
      return new IntegerType(integer.whole(), integer.isBoxed(), whole(integer.whole()));
    }
    if (type instanceof NumberType number) {
      return new NumberType(number.real(), number.isBoxed(), fraction());
    }
    if (type instanceof StringType text) {
      return new StringType(text.java(), rule());
    }
    if (type instanceof ListType list) {
      boolean unique = list.kind() != ListKind.SET && draw.chance(30);
      boolean differ = unique || list.kind() == ListKind.SET;
      return new ListType(list.kind(), list.item(), size(differ ? 1 : 3), unique);
    }
    if (type instanceof BytesType) {
      return new BytesType(size(3));
    }
    if (type instanceof MapType map) {
      return new MapType(map.key(), map.value(), size(1));
    }
    return type;
  }

  private Bounds whole(Whole whole) {
    BigDecimal step = BigDecimal.valueOf(draw.oneOf(1, 1, 1, 3, 5, 10));
    BigInteger from =
        new BigDecimal(whole.lowest()).divide(step, 0, RoundingMode.CEILING).toBigInteger();
    BigInteger to =
        new BigDecimal(whole.highest()).divide(step, 0, RoundingMode.FLOOR).toBigInteger();
    if (draw.chance(70)) {
      from = from.max(BigInteger.valueOf(-20));
      to = to.min(BigInteger.valueOf(draw.between(4, 90)));
    }
    boolean multiple = step.compareTo(BigDecimal.ONE) > 0;
    return bounds(step, multiple, new BigDecimal(from), new BigDecimal(to));
  }

  /** No more digits than a float keeps. */
  private Bounds fraction() {
    BigDecimal step = new BigDecimal(draw.oneOf("0.25", "0.01", "0.1", "0.5", "5"));
    BigDecimal from = BigDecimal.valueOf(draw.between(-2000, 2000));
    BigDecimal to = from.add(BigDecimal.valueOf(draw.between(4, 2000)));
    return bounds(step, draw.chance(30), from, to);
  }

  private Bounds bounds(BigDecimal step, boolean multiple, BigDecimal from, BigDecimal to) {
    BigDecimal low = from.multiply(step);
    BigDecimal high = to.multiply(step);
    return new Bounds(step, multiple, low, end(low), high, end(high));
  }

  private End end(BigDecimal bound) {
    boolean isDouble = BigDecimal.valueOf(bound.doubleValue()).compareTo(bound) == 0;
    return isDouble ? draw.oneOf(End.NONE, End.CLOSED, End.OPEN, End.EXACT) : End.EXACT;
  }

  private TextRule rule() {
    if (draw.chance(40)) {
      return new TextRule(draw.oneOf(TextRule.PATTERNS), -1, draw.oneOf(-1, 20));
    }
    int least = draw.oneOf(-1, 0, 1, 3);
    int most = draw.oneOf(-1, Math.max(least, 0), 5, 140);
    return new TextRule("", least, most < 0 ? -1 : Math.max(least, most));
  }

  private Size size(int greatestLeast) {
    int least = draw.oneOf(-1, 0, 1, greatestLeast);
    int most = draw.oneOf(Size.ANY.most(), Math.max(least, 1), 5);
    return new Size(least, Math.max(least, most));
  }
}
