// option: -Apokayoke.tokenBudget=40
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Dear {

  /** Returns the weather of a place as it was measured last. */
  @Tool
  // expect: [TokenBudget] tool 'get_weather' costs about
  String getWeather(@Param("Place, as on a map") String place, @Param("Language of the answer") String language) {
    return "";
  }

  /** Returns the time. */
  @Tool
  String getTime() {
    return "";
  }
}
