package dev.pokayoke.it.random;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** The classes whose values travel as texts: where their texts come from, and what comes back. */
enum Form {
  LOCAL_DATE("java.time.LocalDate", draw -> same(date(draw)), "2026-02-30", "31.03.2026", ""),
  LOCAL_TIME("java.time.LocalTime", draw -> same(time(draw)), "24:30", "2 pm", "12"),
  LOCAL_DATE_TIME(
      "java.time.LocalDateTime", draw -> same(dateTime(draw)), "2026-03-31", "2026-03-31 12:00:00"),
  OFFSET_DATE_TIME("java.time.OffsetDateTime", Form::offset, "2026-03-31T12:00:00", "now"),
  ZONED_DATE_TIME(
      "java.time.ZonedDateTime",
      draw -> same(ZonedDateTime.of(dateTime(draw), zone(draw))),
      "2026-03-31T12:00:00",
      "2026-03-31T12:00:00+02:00[Europe/Nowhere]"),
  INSTANT("java.time.Instant", draw -> same(instant(draw)), "2026-03-31T12:30:00", "1774960200"),
  DURATION("java.time.Duration", Form::duration, "P1Y", "90 minutes", "PT"),
  PERIOD("java.time.Period", Form::period, "PT1H", "P", "one year"),
  YEAR("java.time.Year", Form::year, "26", "2026-03", "next"),
  YEAR_MONTH("java.time.YearMonth", Form::yearMonth, "2026-13", "2026"),
  ZONE_ID("java.time.ZoneId", draw -> same(zone(draw)), "Europe/Nowhere", "+25:00"),
  UUID_TEXT("java.util.UUID", Form::uuid, "1-1-1-1-1", "123e4567e89b12d3a456426614174000"),
  URI("java.net.URI", draw -> same(draw.oneOf(Texts.URIS)), "a/b", "http://[", "x y"),
  URL("java.net.URL", draw -> same(draw.oneOf(Texts.URLS)), "example.com", "gopher7://example.com"),
  PATH("java.nio.file.Path", draw -> draw.oneOf(Texts.PATHS), "", "a\u0000b"),
  LOCALE("java.util.Locale", draw -> draw.oneOf(Texts.LOCALES), "de_CH", "english please", ""),
  CURRENCY("java.util.Currency", draw -> same(draw.oneOf("EUR", "JPY", "XAU")), "eur", "EURO"),
  PATTERN("java.util.regex.Pattern", draw -> same(draw.oneOf(Texts.PATTERNS)), "(", "[a", "*");

  /** What is sent, and what the value's own text is. */
  record Text(String sent, String back) {}

  private final String java;
  private final Function<Draw, Text> texts;
  private final List<String> wrong;

  Form(String java, Function<Draw, Text> texts, String... wrong) {
    this.java = java;
    this.texts = texts;
    this.wrong = List.of(wrong);
  }

  String java() {
    return java;
  }

  Text text(Draw draw) {
    return texts.apply(draw);
  }

  List<String> wrong() {
    return wrong;
  }

  private static Text same(Object value) {
    return new Text(value.toString(), value.toString());
  }

  private static LocalDate date(Draw draw) {
    return draw.oneOf(
        LocalDate.ofEpochDay(draw.between(-800_000, 3_000_000)),
        LocalDate.ofYearDay(draw.oneOf(-5, 0, 1, 1900, 9999, 10_000), draw.between(1, 365)),
        LocalDate.of(2024, 2, 29));
  }

  private static LocalTime time(Draw draw) {
    return draw.oneOf(
        LocalTime.MIN,
        LocalTime.NOON,
        LocalTime.MAX,
        LocalTime.of(9, 5),
        LocalTime.ofNanoOfDay(1_000_000L * draw.below(86_400_000)));
  }

  private static LocalDateTime dateTime(Draw draw) {
    return LocalDateTime.of(date(draw), time(draw));
  }

  private static Instant instant(Draw draw) {
    return draw.oneOf(
        Instant.EPOCH, Instant.MAX, Instant.MIN, dateTime(draw).toInstant(ZoneOffset.UTC));
  }

  private static ZoneId zone(Draw draw) {
    return ZoneId.of(draw.oneOf(
        "Europe/Berlin", "Asia/Kolkata", "Z", "UTC", "+05:30", "-18:00", "GMT+2", "UTC-03:00"));
  }

  private static Text offset(Draw draw) {
    ZoneOffset zone = ZoneOffset.ofTotalSeconds(draw.between(-72, 72) * 900);
    OffsetDateTime value = OffsetDateTime.of(dateTime(draw), zone);
    return new Text(value.toString(), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
  }

  private static Text duration(Draw draw) {
    Duration some = Duration.ofSeconds(draw.random().nextLong() / 4, draw.below(1_000_000_000));
    return draw.oneOf(
        same(some),
        new Text("P2DT3H", "PT51H"),
        new Text("PT0.5S", "PT0.5S"),
        new Text("-PT1M", "PT-1M"),
        new Text("pt90m", "PT1H30M"),
        new Text("PT0S", "PT0S"));
  }

  private static Text period(Draw draw) {
    return draw.oneOf(
        same(Period.of(draw.between(-9, 9), draw.between(-20, 20), draw.between(-99, 99))),
        new Text("P2W", "P14D"),
        new Text("P0D", "P0D"),
        new Text("P1Y2M3D", "P1Y2M3D"));
  }

  private static Text year(Draw draw) {
    int year = someYear(draw);
    boolean plain = Math.abs(year) > 999 && draw.chance(50);
    return new Text(plain ? String.valueOf(year) : signed(year), signed(year));
  }

  private static int someYear(Draw draw) {
    return draw.oneOf(2026, 476, 1, 0, -44, 9999, 12_000, Year.MAX_VALUE, Year.MIN_VALUE);
  }

  /** With four digits or more, and a sign for more. */
  private static String signed(int year) {
    String sign = year > 9999 ? "+" : year < 0 ? "-" : "";
    return sign + "%04d".formatted(Math.abs(year));
  }

  private static Text yearMonth(Draw draw) {
    String text = signed(someYear(draw)) + "-%02d".formatted(draw.between(1, 12));
    return new Text(text, text);
  }

  private static Text uuid(Draw draw) {
    String text = new UUID(draw.random().nextLong(), draw.random().nextLong()).toString();
    return new Text(draw.chance(20) ? text.toUpperCase(Locale.ROOT) : text, text);
  }

  /** Texts that are not made up. */
  private static final class Texts {
    static final List<String> URIS = List.of(
        "https://example.com/a?b=c#d",
        "urn:isbn:0451450523",
        "mailto:a@b.org",
        "file:///tmp/a",
        "https://例え.jp/パス",
        "x:%20");
    static final List<String> URLS = List.of(
        "https://localhost:8443/a?b=c#d", "http://127.0.0.1", "file:/tmp/a", "mailto:a@b.org");
    static final List<String> PATTERNS = List.of("[a-z]+", "(?i)a|b", "\\Q.\\E", "é{2}", " ");
    static final List<Text> PATHS = List.of(
        new Text("/tmp/report.txt", "/tmp/report.txt"),
        new Text("a//b/", "a/b"),
        new Text("../x y", "../x y"),
        new Text("/", "/"),
        new Text(".", "."));
    static final List<Text> LOCALES = new ArrayList<>(List.of(
        new Text("de", "de"),
        new Text("de-ch", "de-CH"),
        new Text("zh-hant-TW", "zh-Hant-TW"),
        new Text("en-US-u-ca-gregory", "en-US-u-ca-gregory"),
        new Text("und", "und"),
        new Text("sl-rozaj-biske-1994", "sl-rozaj-biske-1994")));
  }
}
