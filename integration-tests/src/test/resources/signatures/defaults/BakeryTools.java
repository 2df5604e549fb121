package signatures.defaults;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

// style: Copilot SDK
class BakeryTools {

  enum Flour {
    WHEAT,
    RYE
  }

  record LoafId(@Param(value = "Number of a loaf", pattern = "L-\\d+") String value) {}

  // tool: bake_rolls
  // schema: {"type":"object","properties":{
  //   "count":{"type":["integer","null"],"minimum":1,"description":"How many rolls","default":12},
  //   "weight":{"type":["number","null"],"description":"Weight of one. Unit: g.","default":62.5},
  //   "seeded":{"type":["boolean","null"],"description":"Whether with seeds on top","default":false}},
  //   "additionalProperties":false}
  @Tool("Bakes rolls and returns when they are done.")
  String bakeRolls(
      @Param(value = "How many rolls", defaultValue = "12", minimum = 1) int count,
      @Param(value = "Weight of one", unit = "g", defaultValue = "62.5") double weight,
      @Param(value = "Whether with seeds on top", defaultValue = "false") boolean seeded) {
    return "";
  }

  // tool: order_flour
  // schema: {"type":"object","properties":{
  //   "flour":{"type":["string","null"],"enum":["WHEAT","RYE",null],"description":"Kind of flour",
  //     "default":"WHEAT"},
  //   "mill":{"type":["string","null"],"description":"Name of the mill","default":"Brook Mill"},
  //   "note":{"type":["string","null"],"description":"Words on the delivery note","default":""}},
  //   "additionalProperties":false}
  @Tool("Orders flour from a mill.")
  String orderFlour(
      @Param(value = "Kind of flour", defaultValue = "WHEAT") Flour flour,
      @Param(value = "Name of the mill", defaultValue = "Brook Mill") String mill,
      @Param(value = "Words on the delivery note", defaultValue = "") String note) {
    return "";
  }

  // A default is written as the model would write it.
  // tool: price_loaf
  // schema: {"type":"object","properties":{
  //   "price":{"type":["number","null"],"description":"Price of one. Unit: EUR.","default":4.20},
  //   "sold":{"type":["integer","null"],"description":"How many were sold",
  //     "default":123456789012345678901234567890},
  //   "mark":{"type":["string","null"],"minLength":1,"maxLength":1,"description":"Mark on the crust",
  //     "default":"*"},
  //   "offset":{"type":["integer","null"],"description":"Pence to add","default":-5},
  //   "day":{"type":["integer","null"],"minimum":-128,"maximum":127,"description":"Days since Monday",
  //     "default":0}},
  //   "additionalProperties":false}
  @Tool("Prices a loaf of bread.")
  BigDecimal priceLoaf(
      @Param(value = "Price of one", unit = "EUR", defaultValue = "4.20") BigDecimal price,
      @Param(value = "How many were sold", defaultValue = "123456789012345678901234567890")
          BigInteger sold,
      @Param(value = "Mark on the crust", defaultValue = "*") char mark,
      @Param(value = "Pence to add", defaultValue = "-5") Long offset,
      @Param(value = "Days since Monday", defaultValue = "0") byte day) {
    return price;
  }

  // tool: list_loaves
  // schema: {"type":"object","properties":{
  //   "kinds":{"type":["array","null"],"items":{"type":"string"},"description":"Kinds of bread","default":[]},
  //   "ovens":{"type":["array","null"],"items":{"type":"integer"},"uniqueItems":true,
  //     "description":"Numbers of ovens","default":[]},
  //   "prices":{"anyOf":[{"type":"object","additionalProperties":{"type":"number"}},{"type":"null"}],
  //     "description":"Highest price of each kind","default":{}}},
  //   "additionalProperties":false}
  @Tool("Lists loaves of bread.")
  List<String> listLoaves(
      @Param(value = "Kinds of bread", defaultValue = "[]") List<String> kinds,
      @Param(value = "Numbers of ovens", defaultValue = "[]") Set<Integer> ovens,
      @Param(value = "Highest price of each kind", defaultValue = "{}") Map<String, Double> prices) {
    return List.of();
  }

  // tool: find_loaf
  // schema: {"type":"object","properties":{
  //   "loaf":{"type":["string","null"],"pattern":"^(?:L-\\d+)$","description":"Loaf to look for",
  //     "default":"L-1"},
  //   "day":{"type":["string","null"],"format":"date","description":"When it was baked",
  //     "default":"2026-03-01"},
  //   "rest":{"type":["string","null"],"description":"How long it rested. Written like PT1H30M",
  //     "default":"PT45M"}},
  //   "additionalProperties":false}
  @Tool("Finds a loaf of bread.")
  String findLoaf(
      @Param(value = "Loaf to look for", defaultValue = "L-1") LoafId loaf,
      @Param(value = "When it was baked", defaultValue = "2026-03-01") LocalDate day,
      @Param(value = "How long it rested", defaultValue = "PT45M") Duration rest) {
    return "";
  }

  record Dough(
      @Param("Kind of flour") Flour flour,
      @Param(value = "Water for each kilogram of flour", unit = "ml", defaultValue = "650") int water,
      @Param(value = "Words for the baker", required = false) String note) {}

  // tool: mix_dough
  // schema: {"type":"object","properties":{
  //   "dough":{"type":"object","properties":{
  //     "flour":{"type":"string","enum":["WHEAT","RYE"],"description":"Kind of flour"},
  //     "water":{"type":["integer","null"],"description":"Water for each kilogram of flour. Unit: ml.",
  //       "default":650},
  //     "note":{"type":["string","null"],"description":"Words for the baker"}},
  //     "required":["flour"],"additionalProperties":false,"description":"What goes into it"}},
  //   "required":["dough"],"additionalProperties":false}
  @Tool("Mixes dough.")
  void mixDough(@Param("What goes into it") Dough dough) {}
}
