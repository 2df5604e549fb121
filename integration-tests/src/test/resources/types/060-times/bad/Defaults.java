import dev.pokayoke.Param;
import dev.pokayoke.Tool;
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

public class Defaults {
  @Tool("Plans a delivery.")
  public String plan(
      @Param(value = "Day of delivery", defaultValue = "31.3.2026") LocalDate date,
      @Param(value = "Time of the call", defaultValue = "2 pm") LocalTime time,
      @Param(value = "Local time", defaultValue = "2026-03-31") LocalDateTime dateTime,
      @Param(value = "Time with its offset", defaultValue = "2026-03-31T14:30:00") OffsetDateTime offset,
      @Param(value = "Time in its zone", defaultValue = "14:30 Berlin") ZonedDateTime zoned,
      @Param(value = "Moment", defaultValue = "now") Instant instant,
      @Param(value = "How long", defaultValue = "90") Duration duration,
      @Param(value = "How many days", defaultValue = "3 days") Period period,
      @Param(value = "Year of birth", defaultValue = "MMXXVI") Year year,
      @Param(value = "Month of the invoice", defaultValue = "3/2026") YearMonth month,
      @Param(value = "Time zone", defaultValue = "Berlin") ZoneId zone) {
    return "";
  }
}
