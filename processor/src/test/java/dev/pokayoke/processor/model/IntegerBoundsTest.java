package dev.pokayoke.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.model.ValueType.IntegerKind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntegerBoundsTest {

  @Test
  void theTypeBoundsWhatNothingElseDoes() {
    assertBounds(-128, 127, IntegerKind.BYTE, Constraints.NONE);
    assertBounds(Long.MIN_VALUE, Long.MAX_VALUE, IntegerKind.LONG, Constraints.NONE);
    assertBounds(-128, 127, IntegerKind.BYTE, constraints("-1000", null, "1e30", null));
  }

  @Test
  void fractionsAndExclusiveBoundsAreFolded() {
    assertBounds(1, 3, IntegerKind.INT, constraints("0.5", null, "3.5", null));
    assertBounds(1, 9, IntegerKind.INT, constraints(null, "0", null, "10"));
    assertBounds(1, 9, IntegerKind.INT, constraints(null, "0.5", null, "9.5"));
    assertBounds(-3, -2, IntegerKind.INT, constraints("-3.9", null, "-1.1", null));
  }

  @Test
  void theStricterOfTwoBoundsCounts() {
    assertBounds(6, 7, IntegerKind.INT, constraints("2", "5", "7", "100"));
    assertBounds(5, 6, IntegerKind.INT, constraints("5", "2", "100", "7"));
  }

  private static void assertBounds(
      long lowest, long highest, IntegerKind kind, Constraints constraints) {
    IntegerBounds bounds = IntegerBounds.of(kind, constraints);
    assertEquals(lowest, bounds.lowest().longValueExact());
    assertEquals(highest, bounds.highest().longValueExact());
  }

  private static Constraints constraints(
      String minimum, String above, String maximum, String below) {
    return new Constraints(
        number(minimum),
        number(maximum),
        number(above),
        number(below),
        null,
        null,
        null,
        null,
        null,
        "",
        "",
        false);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
