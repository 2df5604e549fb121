package good.numbers;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Every number type, free and bounded. Each tool says what it got. */
public class Numbers {

  @Tool("Shows small whole numbers as they arrived.")
  public String showSmall(
      @Param("Any byte") byte any,
      @Param(value = "A percentage", minimum = 0, maximum = 99) Byte percent,
      @Param(value = "Any short", required = false) Short free,
      @Param(value = "An even number", multipleOf = 2, minimum = -10, required = false) Short even) {
    return any + " " + percent + " " + free + " " + even;
  }

  @Tool("Shows whole numbers as they arrived.")
  public String showInt(
      @Param("Any int") int any,
      @Param(value = "A number from a range that leaves its ends out", exclusiveMinimum = 0, exclusiveMaximum = 10, required = false)
          Integer within,
      @Param(value = "A count with fractions for bounds", minimum = 0.5, maximum = 3.5, required = false) Integer rounded,
      @Param(value = "A number with one bound", minimum = 5, required = false) Integer least,
      @Param(value = "A multiple of five", multipleOf = 5, exclusiveMinimum = 0, minimum = 0, required = false) Integer fives) {
    return any + " " + within + " " + rounded + " " + least + " " + fives;
  }

  @Tool("Shows large whole numbers as they arrived.")
  public String showLong(
      @Param("Any long") long any,
      @Param(value = "A number near the end of a long", minimumExact = "9007199254740993", required = false) Long large,
      @Param(value = "A number of any size", required = false) BigInteger huge,
      @Param(value = "A number that is at most twenty digits long", maximumExact = "99999999999999999999", required = false)
          BigInteger bounded) {
    return any + " " + large + " " + huge + " " + bounded;
  }

  @Tool("Shows fractions as they arrived.")
  public String showFraction(
      @Param("Any double") double any,
      @Param(value = "A ratio, from 0 up to but not 1", minimum = 0, exclusiveMaximum = 1, required = false) Double ratio,
      @Param(value = "Any float", required = false) Float single) {
    return any + " " + ratio + " " + single;
  }

  @Tool("Shows exact numbers as they arrived.")
  public String showDecimal(
      @Param("Any number") BigDecimal any,
      @Param(value = "Price", unit = "EUR", minimum = 0.01, maximum = 5000, multipleOf = 0.01, required = false) BigDecimal price) {
    return any + " " + price;
  }

  @Tool("Says whether something is so.")
  public String showTruth(@Param("Whether it is") boolean any, @Param(value = "Whether it was", required = false) Boolean boxed) {
    return any + " " + boxed;
  }

  @Tool("Gives every number type back.")
  public Report reportNumbers() {
    return new Report(
        (byte) -128, (short) 7, 7, Long.MIN_VALUE, new BigInteger("123456789012345678901234567890"), 0.1f, 0.1,
        new BigDecimal("0.10"), true, null);
  }

  /** One component for each number type. */
  public record Report(
      @Param("A byte") byte b,
      @Param("A short") Short s,
      @Param("An int") int i,
      @Param("A long") Long l,
      @Param("A big integer") BigInteger big,
      @Param("A float") float f,
      @Param("A double") Double d,
      @Param("A decimal") BigDecimal decimal,
      @Param("A truth") boolean truth,
      @Param(value = "A truth that may be unknown", required = false) Boolean unknown) {}
}
