package signatures.containers;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

// style: LangChain4j
class SeedVault {

  enum Climate {
    DRY,
    WET
  }

  // tool: store_packets
  // schema: {"type":"object","properties":{
  //   "numbers":{"type":"array","items":{"type":"integer"},"description":"Numbers of the packets"}},
  //   "required":["numbers"],"additionalProperties":false}
  @Tool("Stores packets of seeds.")
  void storePackets(@Param("Numbers of the packets") List<Integer> numbers) {}

  // tool: label_packets
  // schema: {"type":"object","properties":{
  //   "labels":{"type":"array","items":{"type":"string"},"description":"One label for each packet"}},
  //   "required":["labels"],"additionalProperties":false}
  @Tool("Labels packets of seeds.")
  void labelPackets(@Param("One label for each packet") String[] labels) {}

  // tool: weigh_packets
  // schema: {"type":"object","properties":{
  //   "grams":{"type":"array","items":{"type":"number"},"description":"Grams of each packet"},
  //   "counts":{"type":"array","items":{"type":"integer"},"description":"Seeds of each packet"},
  //   "flags":{"type":"array","items":{"type":"boolean"},"description":"Whether each is sealed"},
  //   "boxes":{"type":"array","items":{"type":"integer"},"description":"Box of each packet"}},
  //   "required":["grams","counts","flags","boxes"],"additionalProperties":false}
  @Tool("Weighs packets of seeds and returns their sum in grams.")
  double weighPackets(
      @Param("Grams of each packet") double[] grams,
      @Param("Seeds of each packet") int[] counts,
      @Param("Whether each is sealed") boolean[] flags,
      @Param("Box of each packet") Integer[] boxes) {
    return 0;
  }

  // What a set holds twice is refused, so the schema says that items differ.
  // tool: find_species
  // schema: {"type":"object","properties":{
  //   "families":{"type":"array","items":{"type":"string"},"uniqueItems":true,
  //     "description":"Families of plants"},
  //   "prices":{"type":"array","items":{"type":"number"},"uniqueItems":true,
  //     "description":"Prices in EUR"},
  //   "words":{"type":"array","items":{"type":"string"},"description":"Words of the Latin name"},
  //   "lines":{"type":"array","items":{"type":"string"},"description":"Lines on the packet"}},
  //   "required":["families","prices","words","lines"],"additionalProperties":false}
  // output: {"type":"array","items":{"type":["string","null"]}}
  @Tool("Finds the species of which there are seeds.")
  Set<String> findSpecies(
      @Param("Families of plants") Set<String> families,
      @Param("Prices in EUR") Set<BigDecimal> prices,
      @Param("Words of the Latin name") Collection<String> words,
      @Param("Lines on the packet") Iterable<String> lines) {
    return families;
  }

  // tool: choose_climates
  // schema: {"type":"object","properties":{
  //   "climates":{"type":"array","items":{"type":"string","enum":["DRY","WET"]},
  //     "description":"Climates that the seeds must stand"},
  //   "pair":{"type":"array","items":{"type":"string","enum":["DRY","WET"]},
  //     "description":"Climate of each half of the year"}},
  //   "required":["climates","pair"],"additionalProperties":false}
  // output: {"type":"array","items":{"type":["string","null"],"enum":["DRY","WET",null]}}
  @Tool("Chooses seeds for some climates and returns those in which they grow.")
  List<Climate> chooseClimates(
      @Param("Climates that the seeds must stand") List<Climate> climates,
      @Param("Climate of each half of the year") Climate[] pair) {
    return climates;
  }

  // tool: map_shelves
  // schema: {"type":"object","properties":{
  //   "byName":{"type":"object","additionalProperties":{"type":"integer"},
  //     "description":"Shelf of each species"},
  //   "byClimate":{"type":"object","propertyNames":{"enum":["DRY","WET"]},
  //     "additionalProperties":{"type":"array","items":{"type":"integer"}},
  //     "description":"Shelves for each climate"}},
  //   "required":["byName","byClimate"],"additionalProperties":false}
  // output: {"type":"object","propertyNames":{"enum":["DRY","WET"]},"additionalProperties":{"type":["integer","null"]}}
  @Tool("Says which seeds lie on which shelf and returns how many there are for each climate.")
  Map<Climate, Long> mapShelves(
      @Param("Shelf of each species") Map<String, Integer> byName,
      @Param("Shelves for each climate") Map<Climate, List<Integer>> byClimate) {
    return Map.of();
  }

  // tool: plan_beds
  // schema: {"type":"object","properties":{
  //   "grid":{"type":"array","items":{"type":"array","items":{"type":"integer"}},
  //     "description":"Seeds of each bed, row by row"},
  //   "rows":{"type":"array","items":{"type":"array","items":{"type":"string"}},
  //     "description":"Names on the signs, row by row"},
  //   "stacks":{"type":"array","items":{"type":"array","items":{"type":"array",
  //     "items":{"type":"number"}}},"description":"Depth of each seed"}},
  //   "required":["grid","rows","stacks"],"additionalProperties":false}
  // output: {"type":"array","items":{"type":["array","null"],"items":{"type":["string","null"]}}}
  @Tool("Plans the beds of a garden and returns the signs.")
  String[][] planBeds(
      @Param("Seeds of each bed, row by row") int[][] grid,
      @Param("Names on the signs, row by row") List<List<String>> rows,
      @Param("Depth of each seed") List<List<double[]>> stacks) {
    return new String[0][];
  }
}
