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

public class Times {
  @Tool("Returns the value it was given.")
  public LocalDate echoDate(@Param("Day of delivery") LocalDate date) {
    return date;
  }

  @Tool("Returns the value it was given.")
  public LocalTime echoTime(@Param("Time of the call") LocalTime time) {
    return time;
  }

  @Tool("Returns the value it was given.")
  public LocalDateTime echoDateTime(@Param("Local time") LocalDateTime dateTime) {
    return dateTime;
  }

  @Tool("Returns the value it was given.")
  public OffsetDateTime echoOffset(@Param("Time with its offset") OffsetDateTime offset) {
    return offset;
  }

  @Tool("Returns the value it was given.")
  public ZonedDateTime echoZoned(@Param("Time in its zone") ZonedDateTime zoned) {
    return zoned;
  }

  @Tool("Returns the value it was given.")
  public Instant echoInstant(@Param("Moment") Instant instant) {
    return instant;
  }

  @Tool("Returns the value it was given.")
  public Duration echoDuration(@Param("How long") Duration duration) {
    return duration;
  }

  @Tool("Returns the value it was given.")
  public Period echoPeriod(@Param("How long, in days and months") Period period) {
    return period;
  }

  @Tool("Returns the value it was given.")
  public Year echoYear(@Param("Year of birth") Year year) {
    return year;
  }

  @Tool("Returns the value it was given.")
  public YearMonth echoMonth(@Param("Month of the invoice") YearMonth month) {
    return month;
  }

  @Tool("Returns the value it was given.")
  public ZoneId echoZone(@Param("Time zone") ZoneId zone) {
    return zone;
  }
}
