package dev.pokayoke.json;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.DateTimeException;
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
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are written as text in a known format. Immutable and safe for use by several threads.
 *
 * @param <T> the Java type
 */
public final class TextFormat<T> {

  /** {@code 2026-03-31}. */
  public static final TextFormat<LocalDate> DATE =
      of(LocalDate.class, "a date such as \"2026-03-31\"");

  /** {@code 14:30:00}. */
  public static final TextFormat<LocalTime> TIME =
      of(LocalTime.class, "a time such as \"14:30:00\"");

  /** {@code 2026-03-31T14:30:00}. */
  public static final TextFormat<LocalDateTime> DATE_TIME =
      of(LocalDateTime.class, "a date and time such as \"2026-03-31T14:30:00\"");

  /** {@code 2026-03-31T14:30:00+02:00}. */
  public static final TextFormat<OffsetDateTime> OFFSET_DATE_TIME =
      of(OffsetDateTime.class, "a date and time with offset such as \"2026-03-31T14:30:00+02:00\"");

  /** {@code 2026-03-31T14:30:00+02:00[Europe/Berlin]}. */
  public static final TextFormat<ZonedDateTime> ZONED_DATE_TIME = of(
      ZonedDateTime.class,
      "a date and time with zone such as \"2026-03-31T14:30:00+02:00[Europe/Berlin]\"");

  /** {@code 2026-03-31T12:30:00Z}. */
  public static final TextFormat<Instant> INSTANT =
      of(Instant.class, "a point in time such as \"2026-03-31T12:30:00Z\"");

  /** {@code PT1H30M}. */
  public static final TextFormat<Duration> DURATION =
      of(Duration.class, "an ISO 8601 duration of days and time such as \"PT1H30M\"");

  /** {@code P1Y2M3D}. */
  public static final TextFormat<Period> PERIOD =
      of(Period.class, "an ISO 8601 period of years, months and days such as \"P1Y2M3D\"");

  /** {@code 2026}. */
  public static final TextFormat<Year> YEAR = of(Year.class, "a year such as \"2026\"");

  /** {@code 2026-03}. */
  public static final TextFormat<YearMonth> YEAR_MONTH =
      of(YearMonth.class, "a year and month such as \"2026-03\"");

  /** {@code Europe/Berlin}. */
  public static final TextFormat<ZoneId> ZONE =
      of(ZoneId.class, "a time zone such as \"Europe/Berlin\"");

  /** {@code 123e4567-e89b-42d3-a456-426614174000}. */
  public static final TextFormat<UUID> UUID =
      of(UUID.class, "a UUID such as \"123e4567-e89b-42d3-a456-426614174000\"");

  /** An absolute URI: {@code https://example.com/orders}. */
  public static final TextFormat<URI> URI =
      of(URI.class, "an absolute URI such as \"https://example.com/orders\"");

  /** {@code https://example.com/orders}. */
  public static final TextFormat<URL> URL =
      of(URL.class, "a URL such as \"https://example.com/orders\"");

  /** {@code reports/march.txt}. */
  public static final TextFormat<Path> PATH =
      of(Path.class, "a file path such as \"reports/march.txt\"");

  /** {@code de-AT}. */
  public static final TextFormat<Locale> LOCALE =
      of(Locale.class, "a language tag such as \"de-AT\"");

  /** {@code EUR}. */
  public static final TextFormat<Currency> CURRENCY =
      of(Currency.class, "an ISO 4217 currency code such as \"EUR\"");

  /** {@code [a-z]+}. */
  public static final TextFormat<Pattern> PATTERN =
      of(Pattern.class, "a regular expression such as \"[a-z]+\"");

  /** Longer texts are refused unseen: no value needs them, and some parsers recurse. */
  private static final int MAX_LENGTH = 2048;

  private final Class<T> type;
  private final String expectation;

  private TextFormat(Class<T> type, String expectation) {
    this.type = type;
    this.expectation = expectation;
  }

  private static <T> TextFormat<T> of(Class<T> type, String what) {
    return new TextFormat<>(type, "must be " + what);
  }

  /** What a text must be, with one example. */
  String expectation() {
    return expectation;
  }

  /**
   * The value of a text that is known to have this format, such as a default.
   *
   * @param text in this format
   * @return the value
   * @throws IllegalArgumentException when it has another format
   */
  public T valueOf(String text) {
    T value = parse(text);
    if (value == null) {
      throw new IllegalArgumentException(expectation);
    }
    return value;
  }

  /**
   * The text of a value, which reads back as an equal value.
   *
   * @param value with this format
   * @return the text
   */
  public String text(T value) {
    if (value instanceof Year year) {
      return beginning(year.atDay(1), "-01-01");
    }
    if (value instanceof YearMonth month) {
      return beginning(month.atDay(1), "-01");
    }
    return value.toString();
  }

  /**
   * A date without its end. The texts of the classes themselves, 44 and 12000-03, are nothing that is read: a date has the zeros
   * and the sign that fewer and more than four digits need.
   */
  private static String beginning(LocalDate date, String end) {
    String text = date.toString();
    return text.substring(0, text.length() - end.length());
  }

  /** The value, or null when the text does not have this format. */
  @Nullable
  T parse(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return null;
    }
    try {
      return type.cast(value(text));
    } catch (DateTimeException
        | IllegalArgumentException
        | IllformedLocaleException
        | URISyntaxException
        | MalformedURLException
        | StackOverflowError e) {
      return null;
    }
  }

  private @Nullable Object value(String text) throws URISyntaxException, MalformedURLException {
    // By name: a lambda for each format would cost more at start-up than all of this.
    return switch (type.getSimpleName()) {
      case "LocalDate" -> LocalDate.parse(text);
      case "LocalTime" -> LocalTime.parse(text);
      case "LocalDateTime" -> LocalDateTime.parse(text);
      case "OffsetDateTime" -> OffsetDateTime.parse(text);
      case "ZonedDateTime" -> ZonedDateTime.parse(text);
      case "Instant" -> Instant.parse(text);
      case "Duration" -> Duration.parse(text);
      case "Period" -> Period.parse(text);
      case "Year" -> year(text);
      case "YearMonth" -> YearMonth.parse(text);
      case "ZoneId" -> ZoneId.of(text);
      case "UUID" -> uuid(text);
      case "URI" -> uri(text);
      case "URL" -> uri(text).toURL();
      case "Path" -> Path.of(text);
      case "Locale" -> new Locale.Builder().setLanguageTag(text).build();
      case "Currency" -> Currency.getInstance(text);
      case "Pattern" -> Pattern.compile(text);
      default -> throw new AssertionError(type);
    };
  }

  private static @Nullable Year year(String text) {
    // The class itself takes 26, which nobody means, for the year 26.
    boolean signed = text.startsWith("-") || text.startsWith("+");
    return text.length() < (signed ? 5 : 4) ? null : Year.parse(text);
  }

  private static @Nullable UUID uuid(String text) {
    // The class itself also takes 1-1-1-1-1.
    UUID value = java.util.UUID.fromString(text);
    return value.toString().equalsIgnoreCase(text) ? value : null;
  }

  private static URI uri(String text) throws URISyntaxException {
    URI value = new URI(text);
    if (!value.isAbsolute()) {
      throw new URISyntaxException(text, "is not absolute");
    }
    return value;
  }
}
