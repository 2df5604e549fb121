package signatures.placement;

import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolContext;
import java.io.IOException;
import java.util.List;

// style: ADK
public class Lookouts {

  // tool: get_height
  // schema: {"type":"object","properties":{"tower":{"type":"string","description":"Name of the tower"}},
  //   "required":["tower"],"additionalProperties":false}
  // output: {"type":"integer"}
  @Tool("Returns the height of a tower in metres.")
  public static int getHeight(@Param("Name of the tower") String tower) {
    return 0;
  }

  // tool: get_stairs
  // schema: {"type":"object","properties":{"tower":{"type":"string","description":"Name of the tower"}},
  //   "required":["tower"],"additionalProperties":false}
  @Tool("Returns the number of stairs.")
  protected final synchronized int getStairs(@Param("Name of the tower") final String tower) {
    return 0;
  }

  // tool: get_view
  // schema: {"type":"object","properties":{"tower":{"type":"string","description":"Name of the tower"}},
  //   "required":["tower"],"additionalProperties":false}
  @Tool("Returns what can be seen.")
  String getView(@Param("Name of the tower") String tower)
      throws IOException, InterruptedException, IllegalStateException {
    return "";
  }

  // tool: get_wind
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  @Tool("Returns the speed of the wind.")
  native double getWind();

  // What is variable in number is a list.
  // tool: list_towers
  // schema: {"type":"object","properties":{
  //   "country":{"type":"string","description":"Country of the towers"},
  //   "names":{"type":"array","items":{"type":"string"},"description":"Names of towers"}},
  //   "required":["country","names"],"additionalProperties":false}
  @Tool("Lists towers.")
  List<String> listTowers(
      @Param("Country of the towers") String country, @Param("Names of towers") String... names) {
    return List.of(names);
  }

  // tool: sum_stairs
  // schema: {"type":"object","properties":{
  //   "stairs":{"type":"array","items":{"type":"integer"},"minItems":1,"description":"Stairs of each"}},
  //   "required":["stairs"],"additionalProperties":false}
  @Tool("Sums up stairs.")
  int sumStairs(@Param(value = "Stairs of each", minItems = 1) int... stairs) {
    return 0;
  }

  // What the program knows, the model is not asked for.
  // tool: get_ticket
  // schema: {"type":"object","properties":{
  //   "tower":{"type":"string","description":"Name of the tower"}},
  //   "required":["tower"],"additionalProperties":false}
  @Tool("Returns the ticket of the visitor.")
  String getTicket(
      @FromContext("visitor") String visitor,
      @Param("Name of the tower") String tower,
      ToolContext context,
      @FromContext("day") java.time.LocalDate day,
      @FromContext("guests") int guests) {
    return "";
  }

  // tool: get_guest
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  @Tool("Returns the name of the visitor.")
  String getGuest(@FromContext("visitor") Object visitor) {
    return "";
  }

  static class Steeple {

    // tool: get_bells
    // schema: {"type":"object","properties":{"steeple":{"type":"string","description":"Name of it"}},
    //   "required":["steeple"],"additionalProperties":false}
    @Tool("Returns the number of bells.")
    int getBells(@Param("Name of it") String steeple) {
      return 0;
    }
  }

  interface Rules {

    // tool: get_hours
    // schema: {"type":"object","properties":{"day":{"type":"string","description":"Day of the week"}},
    //   "required":["day"],"additionalProperties":false}
    @Tool("Returns the opening hours.")
    String getHours(@Param("Day of the week") String day);

    // tool: get_price
    // schema: {"type":"object","properties":{"age":{"type":"integer","description":"Age in years"}},
    //   "required":["age"],"additionalProperties":false}
    // output: {"type":"number"}
    @Tool("Returns the price of a ticket in EUR.")
    default double getPrice(@Param("Age in years") int age) {
      return 0;
    }

    // tool: get_rule
    // schema: {"type":"object","properties":{},"additionalProperties":false}
    @Tool("Returns the first rule.")
    static String getRule() {
      return "";
    }
  }

  enum Season {
    SUMMER;

    // tool: get_sunset
    // schema: {"type":"object","properties":{"day":{"type":"integer","description":"Day of the month"}},
    //   "required":["day"],"additionalProperties":false}
    @Tool("Returns when the sun sets.")
    static String getSunset(@Param("Day of the month") int day) {
      return "";
    }
  }

  record Binoculars(int power) {

    // tool: get_power
    // schema: {"type":"object","properties":{},"additionalProperties":false}
    @Tool("Returns how strong the binoculars are.")
    int getPower() {
      return power;
    }
  }
}
