import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;

class Numbers {

  /** Returns the weather of the days to come, day by day. */
  @Tool
  String getForecast(
      @Param(
              value = "Days to look ahead",
              // expect: [EmptyRange] parameter 'days' accepts no value: minimum 14 is greater than maximum 1
              minimum = 14,
              maximum = 1)
          int days,
      // expect: [EmptyRange] parameter 'hour' accepts no value: no whole number lies between exclusiveMinimum 5 and exclusiveMaximum 6
      @Param(value = "Hour of the day", exclusiveMinimum = 5, exclusiveMaximum = 6) int hour,
      // expect: [EmptyRange] parameter 'level' accepts no value: minimum 200 is greater than 127, the largest 'byte'
      @Param(value = "Level of detail", minimum = 200) byte level,
      // expect: [EmptyRange] parameter 'step' accepts no value: no multiple of 15 lies between minimum 1 and maximum 14
      @Param(value = "Minutes between two values", minimum = 1, maximum = 14, multipleOf = 15) int step,
      // expect: [EmptyRange] parameter 'share' accepts no value: no number lies between minimum 0.5 and exclusiveMaximum 0.5
      @Param(value = "Least chance of rain", minimum = 0.5, exclusiveMaximum = 0.5) double share,
      // expect: [EmptyRange] parameter 'price' accepts no value: minimum 0.2 is greater than maximum 0.1
      @Param(value = "Most to pay, in EUR", minimumExact = "0.2", maximumExact = "0.1") BigDecimal price,
      @Param(value = "Height above the sea, in metres", minimum = -400, maximum = 9000) int height,
      @Param(value = "Exactly one", minimum = 1, maximum = 1) int one) {
    return "";
  }
}
