package dev.pokayoke.processor.model;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;

/** Java types that travel as a text of a certain form. */
public enum TextFormat {
  LOCAL_DATE("java.time.LocalDate", "date", "2026-03-31", LocalDate::parse),
  LOCAL_TIME("java.time.LocalTime", "", "14:30:00", LocalTime::parse),
  LOCAL_DATE_TIME("java.time.LocalDateTime", "", "2026-03-31T14:30:00", LocalDateTime::parse),
  OFFSET_DATE_TIME(
      "java.time.OffsetDateTime", "date-time", "2026-03-31T14:30:00+02:00", OffsetDateTime::parse),
  ZONED_DATE_TIME(
      "java.time.ZonedDateTime",
      "",
      "2026-03-31T14:30:00+02:00[Europe/Berlin]",
      ZonedDateTime::parse),
  INSTANT("java.time.Instant", "date-time", "2026-03-31T12:30:00Z", Instant::parse),
  // The format "duration" has months and weeks, which are no Duration, and no half seconds.
  DURATION("java.time.Duration", "", "PT1H30M", Duration::parse),
  PERIOD("java.time.Period", "", "P1Y2M3D", Period::parse),
  YEAR("java.time.Year", "", "2026", TextFormat::year),
  YEAR_MONTH("java.time.YearMonth", "", "2026-03", YearMonth::parse),
  ZONE_ID("java.time.ZoneId", "", "Europe/Berlin", ZoneId::of),
  UUID("java.util.UUID", "uuid", "123e4567-e89b-42d3-a456-426614174000", TextFormat::uuid),
  URI("java.net.URI", "uri", "https://example.com/orders", TextFormat::uri),
  URL("java.net.URL", "uri", "https://example.com/orders", text -> uri(text).toURL()),
  PATH("java.nio.file.Path", "", "reports/march.txt", Path::of),
  LOCALE(
      "java.util.Locale",
      "",
      "de-AT",
      text -> new Locale.Builder().setLanguageTag(text).build()),
  CURRENCY("java.util.Currency", "", "EUR", Currency::getInstance),
  PATTERN("java.util.regex.Pattern", "regex", "[a-z]+", java.util.regex.Pattern::compile);

  private final String javaType;
  private final String format;
  private final String example;
  private final Parser parser;

  TextFormat(String javaType, String format, String example, Parser parser) {
    this.javaType = javaType;
    this.format = format;
    this.example = example;
    this.parser = parser;
  }

  /** Qualified name of the Java type. */
  public String javaType() {
    return javaType;
  }

  /** The JSON Schema format, or {@code ""} when none fits exactly. */
  public String format() {
    return format;
  }

  /** A text of this form. */
  public String example() {
    return example;
  }

  /** Whether the Java type's own parser takes this text. */
  public boolean accepts(String text) {
    try {
      parser.parse(text);
      return true;
    } catch (Exception refused) {
      return false;
    }
  }

  /** As the runtime reads it: the class itself takes 26 for the year 26. */
  private static Year year(String text) {
    Year value = Year.parse(text);
    if (text.replaceAll("^[+-]", "").length() < 4) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  /** As the runtime reads it: the class itself also takes 1-1-1-1-1. */
  private static java.util.UUID uuid(String text) {
    java.util.UUID value = java.util.UUID.fromString(text);
    if (!value.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  /** As the runtime reads it: only an absolute one says where something is. */
  private static java.net.URI uri(String text) throws URISyntaxException {
    java.net.URI value = new java.net.URI(text);
    if (!value.isAbsolute()) {
      throw new URISyntaxException(text, "is not absolute");
    }
    return value;
  }

  private interface Parser {
    Object parse(String text) throws Exception;
  }
}
