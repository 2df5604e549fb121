import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Optional;

class Defaults {

  enum Unit {
    CELSIUS,
    FAHRENHEIT
  }

  record Place(@Param("Name of a town") String town) {}

  /** Returns the weather of the days to come, day by day. */
  @Tool
  String getForecast(
      // expect: [InvalidDefault] the default 'seven' of parameter 'days' is not a whole number from -2147483648 to 2147483647
      @Param(value = "Days to look ahead", defaultValue = "seven") int days,
      @Param(
              value = "Unit of temperatures",
              // expect: [InvalidDefault] the default 'celsius' of parameter 'unit' is not a constant of 'Unit'
              defaultValue = "celsius")
          Unit unit,
      // expect: [InvalidDefault] the default '3000000000' of parameter 'height' is not a whole number from…
      @Param(value = "Height in metres", defaultValue = "3000000000") int height,
      // expect: [InvalidDefault] the default 'rain' of parameter 'only' is not [], the only default of a list
      @Param(value = "Kinds of weather to show", defaultValue = "rain") List<String> only,
      // expect: [InvalidDefault] parameter 'hours' is an Optional and has a default, so that it would never be empty
      @Param(value = "Hours to look ahead", defaultValue = "5") Optional<Integer> hours,
      // expect: [InvalidDefault] parameter 'place' of type 'Place' cannot have a default
      @Param(value = "Where to look", defaultValue = "{}") Place place,
      // expect: [InvalidDefault] parameter 'night' is required and has a default
      @Param(value = "Whether to include the night", required = true, defaultValue = "true") boolean night,
      // expect: [InvalidDefault] parameter 'tenant' comes from the context and has a default
      @FromContext("tenant") @Param(defaultValue = "acme") String tenant,
      @Param(value = "Words to add to each day; none if left out", defaultValue = "") String words) {
    return "";
  }
}
