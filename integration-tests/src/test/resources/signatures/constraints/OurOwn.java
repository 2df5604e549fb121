package signatures.constraints;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

// style: Spring AI
class OurOwn {

  // tool: get_reading
  // schema: {"type":"object","properties":{
  //   "hour":{"type":"integer","minimum":0,"maximum":23,"description":"Hour of the day"},
  //   "share":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"description":"Share of the sky"},
  //   "step":{"type":"number","multipleOf":0.25,"description":"Step of the dome. Unit: degrees."},
  //   "exposure":{"type":"integer","minimum":1,"maximum":9007199254740993,
  //     "description":"Nanoseconds of exposure"}},
  //   "required":["hour","share","step","exposure"],"additionalProperties":false}
  @Tool("Returns a reading of the telescope.")
  double getReading(
      @Param(value = "Hour of the day", minimum = 0, maximum = 23) int hour,
      @Param(value = "Share of the sky", exclusiveMinimum = 0, exclusiveMaximum = 1) double share,
      @Param(value = "Step of the dome", multipleOf = 0.25, unit = "degrees") double step,
      @Param(value = "Nanoseconds of exposure", minimum = 1, maximumExact = "9007199254740993")
          long exposure) {
    return 0;
  }

  // tool: get_parallax
  // schema: {"type":"object","properties":{
  //   "angle":{"type":"number","minimum":-0.1,"maximum":1e-7,"description":"Angle in seconds"},
  //   "distance":{"type":"integer","minimum":123456789012345678901234567890,
  //     "description":"Distance in metres"}},
  //   "required":["angle","distance"],"additionalProperties":false}
  @Tool("Returns the parallax of a star.")
  BigDecimal getParallax(
      @Param(value = "Angle in seconds", minimum = -0.1, maximum = 1e-7) BigDecimal angle,
      @Param(value = "Distance in metres", minimumExact = "123456789012345678901234567890")
          BigInteger distance) {
    return angle;
  }

  // tool: get_star
  // schema: {"type":"object","properties":{
  //   "name":{"type":"string","minLength":2,"maxLength":40,"description":"Name of the star"},
  //   "code":{"type":"string","pattern":"^(?:[A-Z]{3}-\\d{1,4})$","description":"Code in the catalogue"},
  //   "observer":{"type":"string","format":"email","description":"Who wants to know"}},
  //   "required":["name","code","observer"],"additionalProperties":false}
  @Tool("Returns what is known of a star.")
  String getStar(
      @Param(value = "Name of the star", minLength = 2, maxLength = 40) String name,
      @Param(value = "Code in the catalogue", pattern = "[A-Z]{3}-\\d{1,4}") String code,
      @Param(value = "Who wants to know", format = "email") String observer) {
    return "";
  }

  // A pattern with alternatives, and with anchors of its own, matches the whole text too.
  // tool: get_comet
  // schema: {"type":"object","properties":{
  //   "orbit":{"type":"string","pattern":"^(?:C|P|D)$","description":"Kind of orbit"},
  //   "name":{"type":"string","pattern":"^(?:^[CP]/\\d{4} [A-Z]\\d$)$","description":"Name of the comet"}},
  //   "required":["orbit","name"],"additionalProperties":false}
  @Tool("Returns what is known of a comet.")
  String getComet(
      @Param(value = "Kind of orbit", pattern = "C|P|D") String orbit,
      @Param(value = "Name of the comet", pattern = "^[CP]/\\d{4} [A-Z]\\d$") String name) {
    return "";
  }

  // tool: list_stars
  // schema: {"type":"object","properties":{
  //   "names":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":20,"uniqueItems":true,
  //     "description":"Names of stars"},
  //   "filters":{"type":"array","items":{"type":"string"},"uniqueItems":true,"maxItems":5,
  //     "description":"Filters in front of the lens"},
  //   "exposures":{"type":"object","additionalProperties":{"type":"number"},"minProperties":1,
  //     "maxProperties":8,"description":"Seconds for each filter"},
  //   "angles":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,
  //     "description":"Azimuth and altitude"}},
  //   "required":["names","filters","exposures","angles"],"additionalProperties":false}
  @Tool("Lists stars that can be seen tonight.")
  List<String> listStars(
      @Param(value = "Names of stars", minItems = 1, maxItems = 20, uniqueItems = true)
          List<String> names,
      @Param(value = "Filters in front of the lens", maxItems = 5) Set<String> filters,
      @Param(value = "Seconds for each filter", minItems = 1, maxItems = 8)
          Map<String, Double> exposures,
      @Param(value = "Azimuth and altitude", minItems = 2, maxItems = 2) double[] angles) {
    return names;
  }

  // An example is JSON, but for texts.
  // tool: get_moon
  // schema: {"type":"object","properties":{
  //   "planet":{"type":"string","description":"Name of the planet","examples":["Mars","2060 Chiron"]},
  //   "number":{"type":"integer","description":"Number of the moon","examples":[1,2]},
  //   "days":{"type":["array","null"],"items":{"type":"integer"},"description":"Days to look at",
  //     "examples":[[1,2,3]]}},
  //   "required":["planet","number"],"additionalProperties":false}
  @Tool("Returns the phase of a moon.")
  double getMoon(
      @Param(value = "Name of the planet", examples = {"Mars", "2060 Chiron"}) String planet,
      @Param(value = "Number of the moon", examples = {"1", "2"}) int number,
      @Param(value = "Days to look at", examples = "[1, 2, 3]", required = false)
          List<Integer> days) {
    return 0;
  }

  record Site(
      @Param(value = "Latitude", unit = "degrees", minimum = -90, maximum = 90) double latitude,
      @Param(value = "Name of the place", maxLength = 80) String name,
      @Param(value = "Nights to plan", minItems = 1) List<Integer> nights) {}

  // Constraints of components hold wherever the record is used.
  // tool: find_sites
  // schema: {"type":"object","properties":{
  //   "near":{"anyOf":[{"type":"object","properties":{
  //     "latitude":{"type":"number","minimum":-90,"maximum":90,"description":"Latitude. Unit: degrees."},
  //     "name":{"type":"string","maxLength":80,"description":"Name of the place"},
  //     "nights":{"type":"array","items":{"type":"integer"},"minItems":1,"description":"Nights to plan"}},
  //     "required":["latitude","name","nights"],"additionalProperties":false},{"type":"null"}],
  //     "description":"Place to look around"},
  //   "not":{"type":"array","items":{"type":"object","properties":{
  //     "latitude":{"type":"number","minimum":-90,"maximum":90,"description":"Latitude. Unit: degrees."},
  //     "name":{"type":"string","maxLength":80,"description":"Name of the place"},
  //     "nights":{"type":"array","items":{"type":"integer"},"minItems":1,"description":"Nights to plan"}},
  //     "required":["latitude","name","nights"],"additionalProperties":false},
  //     "maxItems":3,"description":"Places to leave out"}},
  //   "required":["not"],"additionalProperties":false}
  @Tool("Finds places with a dark sky.")
  String findSites(
      @Param("Place to look around") Optional<Site> near,
      @Param(value = "Places to leave out", maxItems = 3) List<Site> not) {
    return "";
  }
}
