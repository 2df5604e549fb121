import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Claims {

  enum Unit {
    CELSIUS,
    FAHRENHEIT
  }

  /** Returns the forecast for a city. */
  @Tool
  String getForecast(
      // expect: [ContradictoryDescription] parameter 'city' is optional in its text and required in its schema
      @Param("City to look at (optional)") String city,
      // expect: [ContradictoryDescription] parameter 'language' is required in its text and optional in its schema
      @Param(value = "Required. Language of the text, as in BCP 47", required = false) String language,
      // expect: [ContradictoryDescription] the text of parameter 'days' says that its default is 5; it is "3"
      @Param(value = "Days to look ahead; default 5", minimum = 1, maximum = 14, defaultValue = "3") int days,
      // expect: [ContradictoryDescription] the text of parameter 'hours' says 1 to 12; its schema says 1 to 24
      @Param(value = "Hours to look ahead, 1 to 12", minimum = 1, maximum = 24) int hours,
      // expect: [ContradictoryDescription] the text of parameter 'unit' names 'kelvin', which its type does not have
      @Param("Unit of the temperatures, one of: celsius, fahrenheit, kelvin") Unit unit,
      @Param(value = "Wind as well; default true", defaultValue = "true") boolean wind,
      @Param(value = "How to sort; default sorting is by day", defaultValue = "day") String sort,
      @Param(value = "Rain in mm, 1 to 12; optional", required = false) Double rain) {
    return "";
  }
}
