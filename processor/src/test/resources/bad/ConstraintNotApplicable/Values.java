import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Values {

  /** Returns the weather of the days to come, day by day. */
  @Tool(
      // expect: [ConstraintNotApplicable] the timeout 'half a minute' of tool 'get_forecast' is no time
      timeout = "half a minute")
  String getForecast(
      // expect: [ConstraintNotApplicable] parameter 'place' has a constraint that makes no sense: minLength must not be negative, but is -5
      @Param(value = "Name of a town", minLength = -5) String place,
      // expect: [ConstraintNotApplicable] parameter 'step' has a constraint that makes no sense: multipleOf must be greater than 0, but is 0
      @Param(value = "Minutes between two values", multipleOf = 0) int step,
      // expect: [ConstraintNotApplicable] parameter 'level' has a constraint that makes no sense: maximum 300 is more than 'byte' can hold
      @Param(value = "Level of detail", maximum = 300) byte level,
      // expect: [ConstraintNotApplicable] parameter 'days' has a bound that is no number: minimumExact = "one"
      @Param(value = "Days to look ahead", minimumExact = "one") int days,
      // expect: [ConstraintNotApplicable] parameter 'hours' is told two different things: minimum = 1 and minimumExact = "2"
      @Param(value = "Hours to look ahead", minimum = 1, minimumExact = "2") int hours,
      // expect: [ConstraintNotApplicable] 'grounded' does not apply to parameter 'night' of type 'boolean'
      @Param(value = "Whether to include the night", grounded = true) boolean night) {
    return "";
  }
}
