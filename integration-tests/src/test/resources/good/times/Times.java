package good.times;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
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
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

public class Times {

  public record Moments(
      @Param("A day") LocalDate date,
      @Param("A time of day") LocalTime time,
      @Param("A day and time") LocalDateTime dateTime,
      @Param("A day and time with offset") OffsetDateTime offset,
      @Param("A day and time with zone") ZonedDateTime zoned,
      @Param("A point in time") Instant instant,
      @Param("How long") Duration duration,
      @Param("How many days") Period period,
      @Param("A year") Year year,
      @Param("A month") YearMonth month,
      @Param("A zone") ZoneId zone) {}

  @Tool("Gives back the moments that it gets.")
  public Moments echoMoments(@Param("All of them") Moments moments) {
    return moments;
  }

  @Tool("Gives back the things that it gets.")
  public Optional<Things> echoThings(@Param("All of them") Things things) {
    return Optional.of(things);
  }

  public record Things(
      @Param("A unique id") UUID uuid,
      @Param("A link") URI uri,
      @Param("A web address") URL url,
      @Param("A file") Path path,
      @Param("A language") Locale locale,
      @Param("A currency") Currency currency,
      @Param("A regular expression") Pattern pattern,
      @Param(value = "Other days", required = false) List<LocalDate> others) {}
}
