import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Defaults {

  record StationId(@Param(value = "Number of a station", pattern = "ST-\\d+") String value) {}

  /** Returns the weather of the days to come, day by day. */
  @Tool
  String getForecast(
      // expect: [DefaultOutOfRange] the default '30' of parameter 'days' is greater than maximum 14
      @Param(value = "Days to look ahead", minimum = 1, maximum = 14, defaultValue = "30") int days,
      // expect: [DefaultOutOfRange] the default '10' of parameter 'step' is no multiple of 15
      @Param(value = "Minutes between two values", multipleOf = 15, defaultValue = "10") int step,
      // expect: [DefaultOutOfRange] the default 'de' of parameter 'language' does not match the pattern '[A-Z]{2}'
      @Param(value = "Language, two letters", pattern = "[A-Z]{2}", defaultValue = "de") String language,
      // expect: [DefaultOutOfRange] the default 'abc' of parameter 'word' has more characters than maxLength 2: 3
      @Param(value = "Word to add", maxLength = 2, defaultValue = "abc") String word,
      // expect: [DefaultOutOfRange] the default '17' of parameter 'station' does not match the pattern 'ST-\d+'
      @Param(value = "Station to ask", defaultValue = "17") StationId station,
      // expect: [DefaultOutOfRange] the default '[]' of parameter 'kinds' has fewer items than minItems 1
      @Param(value = "Kinds of weather to show", minItems = 1, defaultValue = "[]") List<String> kinds,
      @Param(value = "Hours to look ahead", minimum = 1, maximum = 24, defaultValue = "24") int hours) {
    return "";
  }
}
