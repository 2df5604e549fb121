package signatures.enums;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import signatures.shared.alpine.Season;

// style: Spring AI
class SkiSchool {

  enum Level {
    BEGINNER,
    ADVANCED
  }

  @Description("How steep a slope is")
  enum Slope {
    @Description("below 25 %")
    BLUE,
    @Description("below 40 %")
    RED,
    BLACK
  }

  enum Lift {
    @JsonProperty("chair-lift")
    CHAIR,
    @JsonProperty("t bar")
    T_BAR,
    GONDOLA
  }

  enum Printed {
    FIRST,
    SECOND;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  enum Wax {
    COLD {
      @Override
      int degrees() {
        return -15;
      }
    },
    WARM {
      @Override
      int degrees() {
        return 2;
      }
    };

    abstract int degrees();
  }

  // tool: find_course
  // schema: {"type":"object","properties":{
  //   "level":{"type":"string","enum":["BEGINNER","ADVANCED"],"description":"Level of the skier"}},
  //   "required":["level"],"additionalProperties":false}
  // output: {"type":"string","enum":["BEGINNER","ADVANCED"]}
  @Tool("Finds a course and returns its level.")
  Level findCourse(@Param("Level of the skier") Level level) {
    return level;
  }

  // The text of the place comes first, then what the constants mean that say so.
  // tool: find_slope
  // schema: {"type":"object","properties":{
  //   "slope":{"type":"string","enum":["BLUE","RED","BLACK"],
  //     "description":"Slope to go down. BLUE: below 25 %. RED: below 40 %"}},
  //   "required":["slope"],"additionalProperties":false}
  // output: {"type":"string","enum":["BLUE","RED","BLACK"],"description":"How steep a slope is"}
  @Tool("Finds the slope that is one step steeper.")
  Slope findSlope(@Param("Slope to go down") Slope slope) {
    return slope;
  }

  // Where the place says nothing, the type does.
  // tool: list_slopes
  // schema: {"type":"object","properties":{
  //   "slope":{"type":"string","enum":["BLUE","RED","BLACK"],
  //     "description":"How steep a slope is. BLUE: below 25 %. RED: below 40 %"}},
  //   "required":["slope"],"additionalProperties":false}
  @Tool("Lists the slopes that are as steep as one.")
  List<String> listSlopes(Slope slope) {
    return List.of();
  }

  // tool: find_lift
  // schema: {"type":"object","properties":{
  //   "lift":{"type":"string","enum":["chair-lift","t bar","GONDOLA"],"description":"Kind of lift"}},
  //   "required":["lift"],"additionalProperties":false}
  // output: {"type":"string","enum":["chair-lift","t bar","GONDOLA"]}
  @Tool("Finds a lift of some kind.")
  Lift findLift(@Param("Kind of lift") Lift lift) {
    return lift;
  }

  // How a constant prints itself is for people; the name is what travels.
  // tool: find_place
  // schema: {"type":"object","properties":{
  //   "place":{"type":"string","enum":["FIRST","SECOND"],"description":"Place in the race"}},
  //   "required":["place"],"additionalProperties":false}
  @Tool("Finds who came in at some place.")
  String findPlace(@Param("Place in the race") Printed place) {
    return "";
  }

  // tool: find_wax
  // schema: {"type":"object","properties":{
  //   "wax":{"type":"string","enum":["COLD","WARM"],"description":"Wax for the weather"}},
  //   "required":["wax"],"additionalProperties":false}
  @Tool("Finds out for how many degrees a wax is made.")
  int findWax(@Param("Wax for the weather") Wax wax) {
    return wax.degrees();
  }

  // tool: list_lessons
  // schema: {"type":"object","properties":{
  //   "day":{"type":"string","enum":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY",
  //     "SUNDAY"],"description":"Day of the lesson"},
  //   "month":{"type":["string","null"],"enum":["JANUARY","FEBRUARY","MARCH","APRIL","MAY","JUNE",
  //     "JULY","AUGUST","SEPTEMBER","OCTOBER","NOVEMBER","DECEMBER",null],
  //     "description":"Month, or else the present one"}},
  //   "required":["day"],"additionalProperties":false}
  @Tool("Lists the lessons of a day of the week.")
  List<String> listLessons(
      @Param("Day of the lesson") DayOfWeek day,
      @Param("Month, or else the present one") Optional<Month> month) {
    return List.of();
  }

  // Two types of the same simple name: each with its own constants.
  // tool: find_teacher
  // schema: {"type":"object","properties":{
  //   "snow":{"type":"string","enum":["SNOW","THAW"],"description":"Season in the mountains"},
  //   "sea":{"type":"string","enum":["STORM","CALM"],"description":"Season at the sea"}},
  //   "required":["snow","sea"],"additionalProperties":false}
  @Tool("Finds a teacher for two seasons.")
  String findTeacher(
      @Param("Season in the mountains") Season snow,
      @Param("Season at the sea") signatures.shared.coast.Season sea) {
    return "";
  }
}
