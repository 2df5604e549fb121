package signatures.scalars;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolContext;
import java.util.List;
import java.util.Map;

// style: ADK
public class KilnFunctions {

  // tool: fire_all
  // schema: {"type":"object","properties":{
  //   "glaze":{"type":"string","description":"Name of the glaze"},
  //   "dry":{"type":"boolean","description":"Whether the pots are dry"},
  //   "stacked":{"type":"boolean","description":"Whether they are stacked"},
  //   "pots":{"type":"integer","description":"How many pots"},
  //   "shelves":{"type":"integer","description":"How many shelves"},
  //   "serial":{"type":"integer","description":"Serial number of the kiln"},
  //   "batch":{"type":"integer","description":"Number of the batch"},
  //   "ramp":{"type":"number","description":"Degrees per minute"},
  //   "cooling":{"type":"number","description":"Degrees per minute while it cools"},
  //   "peak":{"type":"number","description":"Highest temperature in degrees Celsius"},
  //   "hold":{"type":"number","description":"Hours at the highest temperature"},
  //   "potters":{"type":"array","items":{"type":"string"},"description":"Who made the pots"},
  //   "labels":{"type":"object","additionalProperties":{"type":"string"},
  //     "description":"Label of each pot"}},
  //   "required":["glaze","dry","stacked","pots","shelves","serial","batch","ramp","cooling","peak",
  //     "hold","potters","labels"],"additionalProperties":false}
  // output: {"type":"object","additionalProperties":{"type":["string","null"]}}
  @Tool("Fires a batch of pots and returns the label of each that has survived.")
  public static Map<String, String> fireAll(
      @Param("Name of the glaze") String glaze,
      @Param("Whether the pots are dry") boolean dry,
      @Param("Whether they are stacked") Boolean stacked,
      @Param("How many pots") int pots,
      @Param("How many shelves") Integer shelves,
      @Param("Serial number of the kiln") long serial,
      @Param("Number of the batch") Long batch,
      @Param("Degrees per minute") float ramp,
      @Param("Degrees per minute while it cools") Float cooling,
      @Param("Highest temperature in degrees Celsius") double peak,
      @Param("Hours at the highest temperature") Double hold,
      @Param("Who made the pots") List<String> potters,
      @Param("Label of each pot") Map<String, String> labels,
      ToolContext context) {
    return labels;
  }

  // The context is no argument, wherever it stands.
  // tool: preheat
  // schema: {"type":"object","properties":{
  //   "first_stage":{"type":"integer","description":"Degrees Celsius of the first stage"},
  //   "second_stage":{"type":"string","description":"Programme of the second stage"}},
  //   "required":["first_stage","second_stage"],"additionalProperties":false}
  // output: none
  @Tool(name = "preheat", value = "Heats the kiln in two stages.")
  public static void heatUp(
      @Param(name = "first_stage", value = "Degrees Celsius of the first stage") int first,
      ToolContext toolContext,
      @Param(name = "second_stage", value = "Programme of the second stage") String second) {}

  // tool: is_cold
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: {"type":"boolean"}
  @Tool("Says whether the kiln is cold.")
  public static Boolean isCold(ToolContext context) {
    return true;
  }

  // tool: list_glazes
  // schema: {"type":"object","properties":{
  //   "recipes":{"type":"array",
  //     "items":{"type":"object","additionalProperties":{"type":"string"}},
  //     "description":"Share of each oxide, for each recipe"}},
  //   "required":["recipes"],"additionalProperties":false}
  // output: {"type":"object","additionalProperties":{"type":["array","null"],"items":{"type":["string","null"]}}}
  @Tool("Lists the glazes that can be made of some recipes, by oven.")
  public static Map<String, List<String>> listGlazes(
      @Param("Share of each oxide, for each recipe") List<Map<String, String>> recipes,
      ToolContext context) {
    return Map.of();
  }

  // tool: count_shards
  // schema: {"type":"object","properties":{
  //   "shelf":{"type":"integer","description":"Number of the shelf, from the top"}},
  //   "required":["shelf"],"additionalProperties":false}
  // output: {"type":"number"}
  @Tool("Returns the share of pots that broke on a shelf.")
  public Float countShards(@Param("Number of the shelf, from the top") int shelf) {
    return 0f;
  }
}
