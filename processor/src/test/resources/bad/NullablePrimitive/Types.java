import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Types {

  record Span(
      @Param("First day, from 1") int from,
      // expect: [NullablePrimitive] component 'to' of 'Span' may be left out, but 'int' cannot hold that
      @Param(value = "Last day; open if left out", required = false) int to) {}

  /** Returns the weather of the days to come, day by day. */
  @Tool
  String getForecast(
      @Param("Days to look at") Span span,
      @Param(
              value = "Hours to look ahead; all if left out",
              // expect: [NullablePrimitive] parameter 'hours' may be left out, but 'int' cannot hold that
              required = false)
          int hours,
      @Param(value = "Minutes between two values; 15 if left out", required = false, defaultValue = "15") int step,
      @Param(value = "Height in metres; that of the town if left out", required = false) Integer height) {
    return "";
  }
}
