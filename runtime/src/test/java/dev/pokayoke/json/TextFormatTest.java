package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats of texts: each takes its own example and refuses everything else with it. */
class TextFormatTest {

  static final List<TextFormat<?>> FORMATS = List.of(
      TextFormat.DATE,
      TextFormat.TIME,
      TextFormat.DATE_TIME,
      TextFormat.OFFSET_DATE_TIME,
      TextFormat.ZONED_DATE_TIME,
      TextFormat.INSTANT,
      TextFormat.DURATION,
      TextFormat.PERIOD,
      TextFormat.YEAR,
      TextFormat.YEAR_MONTH,
      TextFormat.ZONE,
      TextFormat.UUID,
      TextFormat.URI,
      TextFormat.URL,
      TextFormat.PATH,
      TextFormat.LOCALE,
      TextFormat.CURRENCY,
      TextFormat.PATTERN);

  @ParameterizedTest
  @FieldSource("FORMATS")
  void theExampleIsGood(TextFormat<?> format) {
    Matcher example = Pattern.compile("\"(.*)\"").matcher(format.expectation());
    example.find();
    Object value = format.parse(example.group(1));
    assertNotNull(value, format.expectation());
    String written = value instanceof Locale locale ? locale.toLanguageTag() : value.toString();
    assertEquals(
        example.group(1).replace("14:30:00", "14:30"), written.replace("14:30:00", "14:30"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2026, 476, 0, -44, 9999, 12000, Year.MIN_VALUE, Year.MAX_VALUE})
  void everyYearReadsBack(int number) {
    Year year = Year.of(number);
    assertEquals(year, TextFormat.YEAR.parse(TextFormat.YEAR.text(year)));
    YearMonth month = YearMonth.of(number, 3);
    assertEquals(month, TextFormat.YEAR_MONTH.parse(TextFormat.YEAR_MONTH.text(month)));
  }

  @Test
  void aYearHasFourDigits() {
    for (String text : new String[] {"26", "-44", "+476", "2026.0", "٢٠٢٦"}) {
      assertNull(TextFormat.YEAR.parse(text), text);
    }
    assertEquals(Year.of(26), TextFormat.YEAR.parse("0026"));
    assertEquals("-0044", TextFormat.YEAR.text(Year.of(-44)));
  }

  @ParameterizedTest
  @FieldSource("FORMATS")
  void whatIsWrongIsRefused(TextFormat<?> format) {
    for (String text : new String[] {"", "\0[((", "x".repeat(5000), "\0" + "(".repeat(2000)}) {
      assertNull(format.parse(text), format.expectation());
    }
    String problem = Reading.of("{}", in -> in.read(format)).problem();
    assertEquals(format.expectation() + "; got {}", problem);
  }

  @Test
  void messagesShowWhatCame() {
    assertEquals(
        "must be a date such as \"2026-03-31\"; got \"31.3.2026\"",
        Reading.of("\"31.3.2026\"", in -> in.read(TextFormat.DATE)).problem());
    assertEquals(
        new Reading(LocalDate.of(2026, 3, 31), null),
        Reading.of("\"2026-03-31\"", in -> in.read(TextFormat.DATE)));
    assertEquals(Duration.ofMinutes(90), TextFormat.DURATION.parse("PT1H30M"));
    assertNull(TextFormat.DATE.parse("2026-02-30"));
  }

  @Test
  void whatTheJdkTakesTooEasily() {
    assertNull(TextFormat.UUID.parse("1-1-1-1-1"));
    UUID upper = TextFormat.UUID.parse("123E4567-E89B-42D3-A456-426614174000");
    assertEquals("123e4567-e89b-42d3-a456-426614174000", upper.toString());
    assertNull(TextFormat.URI.parse("orders/17"));
    assertNull(TextFormat.URL.parse("nonsense://example.com"));
    assertNull(TextFormat.LOCALE.parse("not a tag"));
    assertNull(TextFormat.CURRENCY.parse("eur"));
  }

  @Test
  void aKnownTextIsAValueOrAMistake() {
    assertEquals(LocalDate.of(2026, 3, 31), TextFormat.DATE.valueOf("2026-03-31"));
    IllegalArgumentException mistake =
        assertThrows(IllegalArgumentException.class, () -> TextFormat.DATE.valueOf("31.3.2026"));
    assertEquals("must be a date such as \"2026-03-31\"", mistake.getMessage());
  }
}
