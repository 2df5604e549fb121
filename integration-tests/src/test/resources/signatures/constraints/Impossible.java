package signatures.constraints;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;

// style: Spring AI
class Impossible {

  enum Light {
    RED,
    GREEN
  }

  // tool: get_signal
  // finding: [EmptyRange] parameter 'minutes' accepts no value
  @Tool("Returns the signal of a crossing.")
  String getSignal(@Param(value = "Minutes to wait", minimum = 9, maximum = 3) int minutes) {
    return "";
  }

  // tool: get_crossing
  // finding: [EmptyRange] parameter 'name' accepts no value
  @Tool("Returns a crossing.")
  String getCrossing(@Param("Name of the crossing") @Size(min = 5, max = 2) String name) {
    return "";
  }

  // tool: get_lights
  // finding: [EmptyRange] parameter 'lights' accepts no value
  @Tool("Returns the lights that are on.")
  String getLights(@Param(value = "Lights to look at", minItems = 3) Set<Light> lights) {
    return "";
  }

  // tool: get_lane
  // finding: [ConstraintNotApplicable] 'maxLength' does not apply to parameter 'lane'
  @Tool("Returns a lane.")
  String getLane(@Param(value = "Number of the lane", maxLength = 2) int lane) {
    return "";
  }

  // tool: get_street
  // finding: [ConstraintNotApplicable] 'minimum' does not apply to parameter 'street'
  @Tool("Returns a street.")
  String getStreet(@Param("Name of the street") @Min(3) String street) {
    return "";
  }

  // tool: get_plate
  // finding: [InvalidPattern] the pattern '[A-Z' of parameter 'plate'
  @Tool("Returns the owner of a plate.")
  String getPlate(@Param(value = "Plate of the car", pattern = "[A-Z") String plate) {
    return "";
  }

  // tool: get_toll_gate
  // finding: [InvalidPattern] the pattern '(?i)[a-z]+' of parameter 'gate'
  @Tool("Returns a toll gate.")
  String getTollGate(
      @Param("Name of the gate")
          @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE)
          String gate) {
    return "";
  }

  // Java remembers where (a+)+b has failed, so that one is slow nowhere but in books; this one is slow.
  // tool: get_queue
  // finding: [UnsafePattern] the pattern '(.*a){20}' of parameter 'sign'
  @Tool("Returns the length of a queue.")
  int getQueue(@Param(value = "Sign of the queue", pattern = "(.*a){20}") String sign) {
    return 0;
  }

  // tool: get_speed
  // finding: [ConstraintNotApplicable] parameter 'speed'
  @Tool("Returns how fast one may go.")
  int getSpeed(@Param(value = "Kind of road", maximum = 50) @Max(70) int speed) {
    return speed;
  }

  // tool: get_bridges
  // finding: [EmptyRange] parameter 'bridges' accepts no value
  @Tool("Returns bridges.")
  List<String> getBridges(
      @Param(value = "Numbers of bridges", minItems = 4, maxItems = 1) List<Integer> bridges) {
    return List.of();
  }

  // What is inside of a list has no constraints of its own. One that is written there is not lost in silence.
  // tool: get_heights
  // finding: [ConstraintNotApplicable] parameter 'heights' has a constraint on what is inside of its type: @Max(8849) and @Min(1)
  @Tool("Returns the heights of roads.")
  String getHeights(@Param("Heights in metres") List<@Min(1) @Max(8849) Integer> heights) {
    return "";
  }

  record Road(@Param("Names of its parts") List<@Size(min = 2) String> parts) {}

  // tool: get_road
  // finding: [ConstraintNotApplicable] component 'parts' of 'Road' has a constraint on what is inside of its type: @Size(min = 2)
  // finding: [ConstraintNotApplicable] parameter 'tolls' has a constraint on what is inside of its type: @PositiveOrZero
  @Tool("Returns a road.")
  String getRoad(
      @Param("Road to look up") Road road,
      @Param("Toll for each kind of car") Map<String, @PositiveOrZero Double> tolls) {
    return "";
  }
}
