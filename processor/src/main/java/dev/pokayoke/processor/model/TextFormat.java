package dev.pokayoke.processor.model;

/** Java types that travel as a text of a certain form. */
public enum TextFormat {
  LOCAL_DATE("java.time.LocalDate", "date", "2026-03-31"),
  LOCAL_TIME("java.time.LocalTime", "", "14:30:00"),
  LOCAL_DATE_TIME("java.time.LocalDateTime", "", "2026-03-31T14:30:00"),
  OFFSET_DATE_TIME("java.time.OffsetDateTime", "date-time", "2026-03-31T14:30:00+02:00"),
  ZONED_DATE_TIME("java.time.ZonedDateTime", "", "2026-03-31T14:30:00+02:00[Europe/Berlin]"),
  INSTANT("java.time.Instant", "date-time", "2026-03-31T12:30:00Z"),
  DURATION("java.time.Duration", "duration", "PT1H30M"),
  PERIOD("java.time.Period", "", "P1Y2M3D"),
  YEAR("java.time.Year", "", "2026"),
  YEAR_MONTH("java.time.YearMonth", "", "2026-03"),
  ZONE_ID("java.time.ZoneId", "", "Europe/Berlin"),
  UUID("java.util.UUID", "uuid", "123e4567-e89b-12d3-a456-426614174000"),
  URI("java.net.URI", "uri", "https://example.com/a"),
  URL("java.net.URL", "uri", "https://example.com/a"),
  PATH("java.nio.file.Path", "", "/tmp/report.txt"),
  LOCALE("java.util.Locale", "", "de-CH"),
  CURRENCY("java.util.Currency", "", "EUR"),
  PATTERN("java.util.regex.Pattern", "regex", "[a-z]+");

  private final String javaType;
  private final String format;
  private final String example;

  TextFormat(String javaType, String format, String example) {
    this.javaType = javaType;
    this.format = format;
    this.example = example;
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
}
