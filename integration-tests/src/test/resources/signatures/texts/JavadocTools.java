package signatures.texts;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

// style: embabel
class JavadocTools {

  // tool: find_wreck
  // text: Finds a wreck on the ground of the lake.
  // schema: {"type":"object","properties":{
  //   "depth":{"type":"number","description":"metres below the surface"},
  //   "name":{"type":"string","description":"name on the bow"}},
  //   "required":["depth","name"],"additionalProperties":false}
  /**
   * Finds a wreck on the ground
   * of the lake.
   *
   * @return where it is
   * @param name name on the bow
   * @param depth metres below the surface
   * @throws IllegalStateException never
   */
  @Tool
  String findWreck(double depth, String name) {
    return "";
  }

  // Inline tags become what they show; nothing of Javadoc or HTML is left.
  // tool: list_wrecks
  // text: Lists wrecks, e.g. Titania, newest first; see find_wreck and the diver's log. 3 < 4 & "so".
  // schema: {"type":"object","properties":{
  //   "since":{"type":"string","format":"date","description":"first day, as in LocalDate.parse(text)"},
  //   "most":{"type":"integer","description":"how many at most: 1 to 50"}},
  //   "required":["since","most"],"additionalProperties":false}
  /**
   * Lists <b>wrecks</b>, e.g.&nbsp;{@code Titania}, newest first; see {@code find_wreck} and
   * {@linkplain #findWreck the diver's log}. 3 &lt; 4 &amp; {@literal "so"}.
   *
   * @param since first day, as in {@link java.time.LocalDate#parse(CharSequence) LocalDate.parse(text)}
   * @param most how many at most:
   *     <i>1 to 50</i>
   */
  @Tool
  List<String> listWrecks(java.time.LocalDate since, int most) {
    return List.of();
  }

  // Paragraphs and the items of a list stand on lines of their own.
  // tool: get_dive
  // text: Returns a dive. | Use it after find_wreck: | - for the depth | - for the time | Times are local.
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  /**
   * Returns a dive.
   *
   * <p>Use it after find_wreck:
   *
   * <ul>
   *   <li>for the depth
   *   <li>for the time
   * </ul>
   *
   * Times are local.
   */
  @Tool
  String getDive() {
    return "";
  }

  // What is written for the model comes before what is written for people.
  // tool: get_diver
  // text: Returns a diver of the club.
  // schema: {"type":"object","properties":{
  //   "number":{"type":"integer","description":"Number on the card"},
  //   "club":{"type":"string","description":"Club that the diver is in"},
  //   "night":{"type":"boolean","description":"whether they dive by night"}},
  //   "required":["number","club","night"],"additionalProperties":false}
  /**
   * Reads the divers' table.
   *
   * @param number primary key
   * @param club foreign key
   * @param night whether they dive by night
   */
  @Tool("Returns a diver of the club.")
  String getDiver(
      @Param("Number on the card") int number,
      @JsonPropertyDescription("Club that the diver is in") String club,
      boolean night) {
    return "";
  }

  // tool: get_gas
  // text: Returns the gas that is left. 还剩多少气体？
  // schema: {"type":"object","properties":{
  //   "tank":{"type":"string","description":"气瓶编号。Unit: bar."},
  //   "when":{"type":"string","description":"Time of the day. Written like 14:30:00"}},
  //   "required":["tank","when"],"additionalProperties":false}
  @Tool("  Returns the gas that is left. 还剩多少气体？\n")
  double getGas(
      @Param(value = "气瓶编号", unit = "bar") String tank,
      @Param(" Time of the day ") java.time.LocalTime when) {
    return 0;
  }

  // tool: get_depth
  // text: Returns the depth that was reached.
  // schema: {"type":"object","properties":{
  //   "dive":{"type":"integer","description":"number of the dive @night"}},
  //   "required":["dive"],"additionalProperties":false}
  /** Returns the depth that was reached.
   * @param dive number of the dive
   *   @night */
  @Tool
  double getDepth(@Param("number of the dive @night") int dive) {
    return 0;
  }

  /**
   * @param hours hours under water
   * @param partner who dives along, or null
   */
  record Plan(int hours, @Param(required = false) String partner) {}

  // tool: check_plan
  // text: Checks the plan of a dive and says what is wrong with it.
  // schema: {"type":"object","properties":{
  //   "plan":{"type":"object","properties":{
  //     "hours":{"type":"integer","description":"hours under water"},
  //     "partner":{"type":["string","null"],"description":"who dives along, or null"}},
  //     "required":["hours"],"additionalProperties":false,"description":"Plan to check"}},
  //   "required":["plan"],"additionalProperties":false}
  /** Checks the plan of a dive and says what is wrong with it.{@index dive} */
  @Tool("Checks the plan of a dive and says what is wrong with it.")
  String checkPlan(@Param("Plan to check") Plan plan) {
    return "";
  }
}
