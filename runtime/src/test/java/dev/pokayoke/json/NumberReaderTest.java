package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are taken as they are written, or refused: never cut, rounded to an integer, or made of something else. */
class NumberReaderTest {

  private static final String ANY_INT = "must be an integer between -2147483648 and 2147483647";
  private static final String TOO_BIG =
      "must be a number of at most 1000 characters with an exponent between -1000 and 1000";

  private static void accepts(Object expected, String json, Function<ArgumentReader, Object> read) {
    Reading reading = Reading.of(json, read);
    assertNull(reading.problem(), json);
    assertEquals(expected, reading.value(), json);
    Reading.consumesOneValue(json, read);
  }

  private static void refuses(String problem, String json, Function<ArgumentReader, Object> read) {
    Reading reading = Reading.of(json, read);
    assertEquals(problem + "; got " + json, reading.problem());
    assertEquals(0.0, ((Number) reading.value()).doubleValue());
    Reading.consumesOneValue(json, read);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "7, 7",
    "-7, -7",
    "1.0, 1",
    "1.000, 1",
    "1e2, 100",
    "1E+2, 100",
    "1.5e1, 15",
    "100e-2, 1",
    "2147483647, 2147483647",
    "-2147483648, -2147483648",
    "0.0, 0",
    "-0.0e-7, 0",
    "0e1000, 0",
    "21474836.47e2, 2147483647"
  })
  void integersByValue(String json, int value) {
    accepts(value, json, ArgumentReader::readInt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "2.9", "-0.1", "1e-1", "15e-1", "0.9999999999999999999999999"})
  void fractionsAreNotCut(String json) {
    refuses("must be an integer", json, ArgumentReader::readInt);
    refuses("must be an integer", json, ArgumentReader::readLong);
    refuses("must be an integer", json, ArgumentReader::readBigInteger);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2147483648", "-2147483649", "3000000000", "1e10", "99999999999999999999", "1e1000"
      })
  void overflowIsRefused(String json) {
    refuses(ANY_INT, json, ArgumentReader::readInt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"5\"", "true", "null", "[5]", "{\"value\":5}", "\"\""})
  void nothingElseBecomesANumber(String json) {
    refuses("must be an integer", json, ArgumentReader::readInt);
    refuses("must be an integer", json, ArgumentReader::readBigInteger);
    refuses("must be a number", json, ArgumentReader::readDouble);
    refuses("must be a number", json, ArgumentReader::readFloat);
    refuses("must be a number", json, ArgumentReader::readDecimal);
  }

  @Test
  void otherIntegerTypes() {
    accepts((byte) -128, "-128", ArgumentReader::readByte);
    refuses("must be an integer between -128 and 127", "128", ArgumentReader::readByte);
    accepts((short) 32767, "32767", ArgumentReader::readShort);
    refuses("must be an integer between -32768 and 32767", "-32769", ArgumentReader::readShort);
    accepts(9007199254740993L, "9007199254740993", ArgumentReader::readLong);
    accepts(Long.MIN_VALUE, "-9223372036854775808", ArgumentReader::readLong);
    accepts(Long.MAX_VALUE, "9223372036854775807.0", ArgumentReader::readLong);
    refuses(
        "must be an integer between -9223372036854775808 and 9223372036854775807",
        "9223372036854775808",
        ArgumentReader::readLong);
    accepts(
        new BigInteger("9223372036854775808"),
        "9223372036854775808",
        ArgumentReader::readBigInteger);
    accepts(BigInteger.TEN.pow(1000), "1e1000", ArgumentReader::readBigInteger);
  }

  @Test
  void boundsOfIntegers() {
    accepts(14, "14", in -> in.readInt(1, 14));
    refuses("must be at most 14", "30", in -> in.readInt(1, 14));
    refuses("must be at most 14", "1e300", in -> in.readInt(1, 14));
    refuses("must be at least 1", "0", in -> in.readInt(1, 14));
    refuses("must be at least 1", "-99999999999999999999", in -> in.readLong(1, 14));
    NumberRange range = NumberRange.any().above("0").below("100").multipleOf("5");
    accepts(95, "95", in -> in.readInt(range));
    refuses("must be more than 0", "0", in -> in.readInt(range));
    refuses("must be less than 100", "100", in -> in.readLong(range));
    refuses("must be a multiple of 5", "7", in -> in.readLong(range));
    refuses("must be a multiple of 5", "7", in -> in.readBigInteger(range));
    refuses(ANY_INT, "3000000000", in -> in.readInt(NumberRange.any().from("0")));
    refuses(
        "must be at most 14", "3000000000", in -> in.readInt(NumberRange.any().to("14")));
  }

  @Test
  void boundsAreComparedInDecimal() {
    NumberRange cents = NumberRange.any().from("0.01").to("0.3").multipleOf("0.01");
    accepts(0.07, "0.07", in -> in.readDouble(cents));
    accepts(new BigDecimal("0.30"), "0.30", in -> in.readDecimal(cents));
    // Both round to the double 0.3.
    refuses("must be at most 0.3", "0.30000000000000001", in -> in.readDouble(cents));
    refuses("must be a multiple of 0.01", "0.29000000000000001", in -> in.readDouble(cents));
    refuses("must be at least 0.01", "0.00999", in -> in.readFloat(cents));
  }

  @Test
  void decimalsAreExact() {
    for (String json :
        new String[] {"1.10", "0.1", "12345678901234567890.123456789", "1e1000", "-1.5E-1000", "0"
        }) {
      accepts(new BigDecimal(json), json, ArgumentReader::readDecimal);
    }
    assertEquals(
        2, ((BigDecimal) Reading.of("1.10", ArgumentReader::readDecimal).value()).scale());
  }

  @Test
  void binaryNumbersAreRoundedButNeverLost() {
    accepts(0.1, "0.1", ArgumentReader::readDouble);
    accepts(-0.0, "-0", ArgumentReader::readDouble);
    accepts(4.9e-324, "4.9e-324", ArgumentReader::readDouble);
    accepts(1.7976931348623157e308, "1.7976931348623157e308", ArgumentReader::readDouble);
    accepts(16777217.0, "16777217", ArgumentReader::readDouble);
    accepts(16777216f, "16777217", ArgumentReader::readFloat);
    refuses(
        "must be between -1.7976931348623157E308 and 1.7976931348623157E308",
        "1e400",
        ArgumentReader::readDouble);
    refuses("must be between -3.4028235E38 and 3.4028235E38", "-1e39", ArgumentReader::readFloat);
    refuses("must be 0 or at least 4.9E-324 away from it", "1e-400", ArgumentReader::readDouble);
    refuses("must be 0 or at least 1.4E-45 away from it", "-1e-100", ArgumentReader::readFloat);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e1000000000", "-1e1001", "1e-1000000000", "1e99999999999999999999", "0e999999999"
      })
  void hugeExponentsCostNothing(String json) {
    for (Function<ArgumentReader, Object> read : Map.<String, Function<ArgumentReader, Object>>of(
            "int", ArgumentReader::readInt,
            "big", ArgumentReader::readBigInteger,
            "double", ArgumentReader::readDouble,
            "decimal", ArgumentReader::readDecimal,
            "any", ArgumentReader::readAny)
        .values()) {
      refuses(TOO_BIG, json, read);
    }
  }

  @Test
  void tenThousandDigitsAreRefusedAndCut() {
    Reading reading = Reading.of("9".repeat(10_000), ArgumentReader::readDecimal);
    assertEquals(TOO_BIG + "; got " + "9".repeat(60) + "…", reading.problem());
    accepts(new BigInteger("9".repeat(1000)), "9".repeat(1000), ArgumentReader::readBigInteger);
    accepts(1, "1." + "0".repeat(998), ArgumentReader::readInt);
  }

  @Test
  void numbersOfUnknownType() {
    accepts(5, "5", ArgumentReader::readAny);
    accepts(5_000_000_000L, "5000000000", ArgumentReader::readAny);
    accepts(
        new BigInteger("99999999999999999999"), "99999999999999999999", ArgumentReader::readAny);
    accepts(new BigDecimal("5.0"), "5.0", ArgumentReader::readAny);
    accepts(new BigDecimal("1E+2"), "1e2", ArgumentReader::readAny);
  }
}
