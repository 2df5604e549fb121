package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.BOOLEAN;
import static dev.pokayoke.processor.check.Models.BYTE;
import static dev.pokayoke.processor.check.Models.DOUBLE;
import static dev.pokayoke.processor.check.Models.INT;
import static dev.pokayoke.processor.check.Models.LONG;
import static dev.pokayoke.processor.check.Models.STRING;
import static dev.pokayoke.processor.check.Models.array;
import static dev.pokayoke.processor.check.Models.closed;
import static dev.pokayoke.processor.check.Models.enumOf;
import static dev.pokayoke.processor.check.Models.ids;
import static dev.pokayoke.processor.check.Models.items;
import static dev.pokayoke.processor.check.Models.judge;
import static dev.pokayoke.processor.check.Models.lengths;
import static dev.pokayoke.processor.check.Models.list;
import static dev.pokayoke.processor.check.Models.numbers;
import static dev.pokayoke.processor.check.Models.only;
import static dev.pokayoke.processor.check.Models.optionalOf;
import static dev.pokayoke.processor.check.Models.property;
import static dev.pokayoke.processor.check.Models.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeChecksTest {

  @Test
  void crossedBoundsAreSwapped() {
    Finding finding = judge(property("days", INT, closed("14", "1"))).get(0);
    assertEquals(CheckId.EmptyRange, finding.id());
    assertEquals(
        "parameter 'days' accepts no value: minimum 14 is greater than maximum 1", finding.what());
    assertEquals("swap them: minimum = 1, maximum = 14", finding.fix());
    assertEquals("days@minimum", ((Models.Spot) finding.site()).named());
  }

  @ParameterizedTest
  @CsvSource({"1,1,,", "1,,,2", ",1,0,", ",,0,2", "0.5,1,,", "-3,-3,,", ",,0.5,1.5"})
  void someWholeNumberIsLeft(String min, String max, String above, String below) {
    assertEquals(List.of(), judge(property("days", INT, numbers(min, max, above, below, null))));
  }

  @ParameterizedTest
  @CsvSource({
    "1,,,1, 'minimum = 1, maximum = 1'",
    ",1,1,, 'minimum = 1, maximum = 1'",
    ",,1,2, 'minimum = 1, maximum = 2'",
    "0.2,0.8,,, 'minimum = 0, maximum = 1'"
  })
  void noWholeNumberIsLeft(String min, String max, String above, String below, String fix) {
    Finding finding =
        judge(property("days", INT, numbers(min, max, above, below, null))).get(0);
    assertEquals(CheckId.EmptyRange, finding.id());
    assertEquals(fix, finding.fix());
    assertEquals(List.of(), judge(property("share", DOUBLE, numbers("0", "0", null, null, null))));
  }

  @Test
  void fractionsAreEmptyOnlyWhereTheEndsMeet() {
    assertEquals(List.of(), judge(property("x", DOUBLE, numbers("0.2", "0.8", null, null, null))));
    assertEquals(
        "parameter 'x' accepts no value: no number lies between minimum 1 and exclusiveMaximum 1",
        only(
            CheckId.EmptyRange, judge(property("x", DOUBLE, numbers("1", null, null, "1", null)))));
  }

  @Test
  void theTighterOfTwoBoundsCounts() {
    assertEquals(
        "parameter 'x' accepts no value: exclusiveMinimum 5 is greater than maximum 4",
        only(CheckId.EmptyRange, judge(property("x", INT, numbers("1", "4", "5", null, null)))));
  }

  @Test
  void theJavaTypeIsABoundToo() {
    assertEquals(
        "parameter 'level' accepts no value: minimum 200 is greater than 127, the largest 'byte'",
        only(CheckId.EmptyRange, judge(property("level", BYTE, closed("200", "210")))));
    assertEquals(
        "parameter 'level' accepts no value: maximum -129 is less than -128, the smallest 'byte'",
        only(CheckId.EmptyRange, judge(property("level", BYTE, closed(null, "-129")))));
    assertEquals(List.of(), judge(property("level", BYTE, closed("127", null))));
    assertEquals(
        List.of(CheckId.EmptyRange),
        ids(judge(property("n", LONG, numbers(null, null, "9223372036854775807", null, null)))));
    ValueType single = new NumberType(TypeName.FLOAT, NumberKind.FLOAT);
    assertEquals(
        List.of(CheckId.EmptyRange), ids(judge(property("f", single, closed("1e39", null)))));
  }

  @ParameterizedTest
  @CsvSource({"1,6,7", "8,13,7", "-6,-1,7", "1,1,0.4", "1,4,2.5"})
  void noMultipleIsLeft(String min, String max, String step) {
    assertEquals(
        List.of(CheckId.EmptyRange),
        ids(judge(property("n", INT, numbers(min, max, null, null, step)))));
  }

  @ParameterizedTest
  @CsvSource({"1,7,7", "7,7,7", "-7,-1,7", "-1,1,7", "1,2,0.4", "1,5,2.5", ",,5000000000"})
  void aMultipleIsLeft(String min, String max, String step) {
    assertEquals(List.of(), judge(property("n", INT, numbers(min, max, null, null, step))));
  }

  @Test
  void theStepNamesTheNextMultiple() {
    Finding finding =
        judge(property("n", INT, numbers("1", "6", null, null, "7"))).get(0);
    assertEquals(
        "parameter 'n' accepts no value: no multiple of 7 lies between minimum 1 and maximum 6",
        finding.what());
    assertEquals("maximum = 7", finding.fix());
  }

  /** Against trying every number: the two must agree on small ranges. */
  @Test
  void agreesWithTryingAllNumbers() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Constraints bounds =
          numbers(some(random, 2), some(random, 2), some(random, 3), some(random, 3), step(random));
      NumberRange range = NumberRange.of(bounds, BYTE).orElseThrow();
      boolean any = false;
      for (int n = Byte.MIN_VALUE; n <= Byte.MAX_VALUE; n++) {
        any |= range.refusal(BigDecimal.valueOf(n)).isEmpty();
      }
      assertEquals(any, Emptiness.of(range).isEmpty(), bounds::toString);
    }
  }

  private static String some(Random random, int oneIn) {
    return random.nextInt(oneIn) == 0
        ? BigDecimal.valueOf(random.nextInt(80) - 40, random.nextInt(2)).toString()
        : null;
  }

  private static String step(Random random) {
    return random.nextInt(2) == 0
        ? BigDecimal.valueOf(1 + random.nextInt(60), random.nextInt(2)).toString()
        : null;
  }

  @Test
  void lengthsAndSizesMustNotCross() {
    assertEquals(
        "parameter 'code' accepts no value: minLength 10 is greater than maxLength 5",
        only(CheckId.EmptyRange, judge(property("code", STRING, lengths(10, 5)))));
    assertEquals(
        List.of(CheckId.EmptyRange),
        ids(judge(property("codes", list(STRING), items(2, 1, false)))));
    assertEquals(List.of(), judge(property("code", STRING, lengths(5, 5))));
    assertEquals(List.of(), judge(property("code", STRING, lengths(5, null))));
    assertEquals(List.of(), judge(property("codes", list(STRING), items(0, 0, false))));
  }

  @Test
  void differentItemsRunOut() {
    ValueType unit = enumOf("Unit", "KM", "MILE");
    assertEquals(
        "parameter 'units' accepts no value: minItems is 3, but 'Unit' has only 2 different values",
        only(CheckId.EmptyRange, judge(property("units", set(unit), items(3, null, false)))));
    assertEquals(
        List.of(CheckId.EmptyRange),
        ids(judge(property("flags", array(BOOLEAN), items(3, null, true)))));
    assertEquals(List.of(), judge(property("units", set(unit), items(2, null, false))));
    assertEquals(List.of(), judge(property("units", list(unit), items(3, null, false))));
    assertEquals(List.of(), judge(property("units", set(STRING), items(9, null, false))));
  }

  @Test
  void looksIntoAnOptional() {
    assertEquals(
        List.of(CheckId.EmptyRange),
        ids(judge(property("days", optionalOf(INT), closed("2", "1")))));
    assertEquals(Optional.empty(), NumberRange.of(closed("2", "1"), STRING));
  }
}
