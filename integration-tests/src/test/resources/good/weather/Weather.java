package good.weather;

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

/** The tools that a reader sees first. */
public final class Weather {

  /** Temperature scale. */
  public enum Unit {
    @Description("water freezes at 0") CELSIUS,
    @Description("water freezes at 32") FAHRENHEIT
  }

  /** A place on earth. */
  public record Location(
      @Param("City name in English, e.g. Oslo") String city,
      @Param(value = "ISO country code, e.g. NO; any country when left out", required = false) String country) {}

  /** @param day counted from today, which is 0
   *  @param high highest temperature of the day */
  public record Day(int day, double high) {}

  /**
   * Forecasts the weather of a place day by day: the highest temperature of each day, in the unit asked for. Use
   * get_alerts instead to learn of storms and floods.
   *
   * @param unit scale of the temperatures
   * @param days how many days, today included
   * @param where place; the user's own when left out
   */
  @Tool
  public List<Day> getForecast(
      Unit unit, @Param(minimum = 1, maximum = 14, defaultValue = "7") int days, @Param(required = false) Location where) {
    double warmth = (where == null ? 10 : where.city().length()) * (unit == Unit.CELSIUS ? 1 : 1.8);
    return days == 1 ? List.of(new Day(0, warmth)) : List.of(new Day(0, warmth), new Day(days - 1, warmth + 0.5));
  }

  /** Lists warnings of storms and floods that are in force now. */
  @Tool(timeout = "30s")
  public String getAlerts(@Param("City name in English, e.g. Oslo") String city) {
    return "none in " + city;
  }
}
