package signatures.constraints;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

// style: Quarkus LangChain4j
class ByValidation {

  // tool: find_trail
  // schema: {"type":"object","properties":{
  //   "length":{"type":"integer","minimum":1,"maximum":60,"description":"Kilometres at most"},
  //   "name":{"type":"string","minLength":3,"maxLength":30,"description":"Name of the trail"},
  //   "sign":{"type":"string","pattern":"^(?:[a-z]+)$","description":"Sign on the trees"}},
  //   "required":["length","name","sign"],"additionalProperties":false}
  @Tool("Finds a trail for a day.")
  String findTrail(
      @Param("Kilometres at most") @Min(1) @Max(60) int length,
      @Param("Name of the trail") @Size(min = 3, max = 30) @NotNull String name,
      @Param("Sign on the trees") @Pattern(regexp = "[a-z]+") String sign) {
    return "";
  }

  // tool: get_toll
  // schema: {"type":"object","properties":{
  //   "weight":{"type":"number","exclusiveMinimum":0,"description":"Weight of the car in tonnes"},
  //   "discount":{"type":"number","minimum":0,"description":"Discount in EUR"},
  //   "below":{"type":"number","exclusiveMaximum":0,"description":"Metres below the pass"},
  //   "frost":{"type":"number","maximum":0,"description":"Degrees below freezing"},
  //   "fee":{"type":"number","exclusiveMinimum":0.5,"maximum":99.90,"description":"Fee in EUR"}},
  //   "required":["weight","discount","below","frost","fee"],"additionalProperties":false}
  @Tool("Returns the toll of a pass in EUR.")
  BigDecimal getToll(
      @Param("Weight of the car in tonnes") @Positive double weight,
      @Param("Discount in EUR") @PositiveOrZero BigDecimal discount,
      @Param("Metres below the pass") @Negative double below,
      @Param("Degrees below freezing") @NegativeOrZero double frost,
      @Param("Fee in EUR") @DecimalMin(value = "0.5", inclusive = false) @DecimalMax("99.90")
          BigDecimal fee) {
    return fee;
  }

  // tool: list_guides
  // schema: {"type":"object","properties":{
  //   "names":{"type":"array","items":{"type":"string"},"minItems":1,"description":"Names of guides"},
  //   "days":{"type":"array","items":{"type":"integer"},"minItems":2,"maxItems":7,
  //     "description":"Days of the tour"},
  //   "fees":{"type":"object","additionalProperties":{"type":"integer"},"minProperties":1,
  //     "description":"Fee of each guide"},
  //   "word":{"type":"string","minLength":1,"description":"Word that they know"}},
  //   "required":["names","days","fees","word"],"additionalProperties":false}
  @Tool("Lists guides for a tour.")
  List<String> listGuides(
      @Param("Names of guides") @NotEmpty List<String> names,
      @Param("Days of the tour") @Size(min = 2, max = 7) int[] days,
      @Param("Fee of each guide") @NotEmpty Map<String, Integer> fees,
      @Param("Word that they know") @NotEmpty String word) {
    return names;
  }

  // tool: get_guide
  // schema: {"type":"object","properties":{
  //   "mail":{"type":"string","format":"email","description":"Address of the guide"},
  //   "name":{"type":"string","pattern":"^(?:[\\s\\S]*\\S[\\s\\S]*)$","description":"Name of the guide"}},
  //   "required":["mail","name"],"additionalProperties":false}
  @Tool("Returns a guide.")
  String getGuide(
      @Param("Address of the guide") @Email String mail,
      @Param("Name of the guide") @NotBlank String name) {
    return name;
  }

  record Hike(
      @Param("Metres to climb") @Min(0) @Max(3000) int ascent,
      @Param("Who comes along") @NotEmpty List<String> friends) {}

  // What no keyword can say is said in words; what says nothing about JSON changes nothing.
  // tool: get_hike
  // schema: {"type":"object","properties":{
  //   "hike":{"type":"object","properties":{
  //     "ascent":{"type":"integer","minimum":0,"maximum":3000,"description":"Metres to climb"},
  //     "friends":{"type":"array","items":{"type":"string"},"minItems":1,
  //       "description":"Who comes along"}},
  //     "required":["ascent","friends"],"additionalProperties":false,"description":"Plan of the hike"},
  //   "since":{"type":"string","format":"date","description":"Day of the last one. Must lie in the past."}},
  //   "required":["hike","since"],"additionalProperties":false}
  @Tool("Returns how long a hike takes.")
  int getHike(
      @Param("Plan of the hike") @Valid @NotNull Hike hike,
      @Param("Day of the last one") @Past LocalDate since) {
    return hike.ascent();
  }

  // The parameter's annotation and ours say one thing each.
  // tool: find_hut
  // schema: {"type":"object","properties":{
  //   "beds":{"type":["integer","null"],"minimum":1,"maximum":80,"description":"Beds. Unit: beds.",
  //     "default":2},
  //   "name":{"type":"string","minLength":2,"maxLength":20,"description":"Name of the hut"}},
  //   "required":["name"],"additionalProperties":false}
  @Tool("Finds a hut with enough beds.")
  String findHut(
      @Param(value = "Beds", unit = "beds", maximum = 80, defaultValue = "2") @Min(1) int beds,
      @Param(value = "Name of the hut", minLength = 2) @Size(max = 20) String name) {
    return name;
  }

  // The older names of the same annotations.
  // tool: find_map
  // schema: {"type":"object","properties":{
  //   "scale":{"type":"integer","minimum":1000,"maximum":100000,"description":"Scale of the map"},
  //   "sheet":{"type":"string","maxLength":8,"description":"Name of the sheet"}},
  //   "required":["scale","sheet"],"additionalProperties":false}
  @Tool("Finds a map of the mountains.")
  String findMap(
      @Param("Scale of the map")
          @javax.validation.constraints.Min(1000)
          @javax.validation.constraints.Max(100000)
          int scale,
      @Param("Name of the sheet") @javax.validation.constraints.Size(max = 8) String sheet) {
    return sheet;
  }

  record Height(@Param("Height in metres") @Min(1) @Max(8849) int value) {}

  record PeakName(@Param("Name of a peak") @Size(min = 2, max = 30) String value) {}

  // What limits the items of a list is a type of its own.
  // tool: find_peaks
  // schema: {"type":"object","properties":{
  //   "heights":{"type":"array","items":{"type":"integer","minimum":1,"maximum":8849,
  //     "description":"Height in metres"},"description":"Heights to look for"},
  //   "names":{"type":"array","items":{"type":"string","minLength":2,"maxLength":30,
  //     "description":"Name of a peak"},"minItems":1,"description":"Names of peaks"}},
  //   "required":["heights","names"],"additionalProperties":false}
  @Tool("Finds peaks by height and by name.")
  String findPeaks(
      @Param("Heights to look for") List<Height> heights,
      @Param("Names of peaks") @NotEmpty List<PeakName> names) {
    return "";
  }
}
