import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

public class Nesting {
  public enum Colour {
    RED,
    GREEN
  }

  public record Key(@Param(value = "Key of a door", pattern = "[A-Z]\\d") String value) {}

  public record Numbers(
      @Param("Whether it is so") boolean truth,
      @Param("Level") byte tiny,
      @Param("Year") short small,
      @Param("Pieces") int number,
      @Param("Inventory number") long large,
      @Param("Number to factorize") BigInteger huge,
      @Param("Share of the whole") float share,
      @Param("Temperature") double degrees,
      @Param("Price") BigDecimal exact) {}

  public record Texts(
      @Param("Shelf") char letter,
      @Param("Note") CharSequence note,
      @Param("Colour") Colour colour,
      @Param("Key of the door") Key key,
      @Param("Signature") byte[] bytes,
      @Param("Key of the record") UUID uuid,
      @Param("Address of the page") URI uri,
      @Param("Address of the file") URL url,
      @Param("Path of the report") Path path,
      @Param("Language") Locale locale,
      @Param("Currency") Currency currency,
      @Param("What to look for") Pattern pattern) {}

  public record Times(
      @Param("Day") LocalDate date,
      @Param("Time of day") LocalTime time,
      @Param("Local time") LocalDateTime local,
      @Param("Time with its offset") OffsetDateTime offset,
      @Param("Time in its zone") ZonedDateTime zoned,
      @Param("Moment") Instant instant,
      @Param("How long") Duration duration,
      @Param("How many days") Period period,
      @Param("Year") Year year,
      @Param("Month") YearMonth month,
      @Param("Time zone") ZoneId zone) {}

  @Tool("Returns the value it was given.")
  public List<Numbers> echoNumbers(@Param("What was counted") List<Numbers> all) {
    return all;
  }

  @Tool("Returns the value it was given.")
  public Map<String, Texts> echoTexts(@Param("What was written, by page") Map<String, Texts> pages) {
    return pages;
  }

  @Tool("Returns the value it was given.")
  public Optional<List<Times>> echoTimes(@Param("When it was, if it was") Optional<List<Times>> times) {
    return times;
  }
}
