package signatures.polymorphic;

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// style: LangChain4j
class CourierTools {

  sealed interface Vehicle permits Bike, Van {}

  record Bike(@Param("Gears of the bike") int gears) implements Vehicle {}

  @Description("A van with a ramp")
  record Van(@Param("Plate of the van") String plate, @Param("Height in metres") Optional<Double> height)
      implements Vehicle {}

  @Description("Where a parcel goes")
  sealed interface Target permits Door, Locker, Far {}

  record Door(@Param("Street and number") String street) implements Target {}

  record Locker(@Param("Number of the locker") int number) implements Target {}

  sealed interface Far extends Target {}

  record Abroad(@Param("Country by its two letters") String country) implements Far {}

  record Space() implements Far {}

  sealed interface Route {}

  record Stop(@Param("Name of the stop") String name) implements Route {}

  record Then(@Param("Way before") Route before, @Param("Way after") Route after) implements Route {}

  record Parcel(
      @Param("Grams that it weighs") int weight,
      @Param("Vehicle that brings it") Vehicle vehicle,
      @Param("Other vehicles that could") List<Vehicle> others) {}

  sealed interface Reply<T> {}

  record Good<T>(@Param("What was said") T words) implements Reply<T> {}

  record Bad<T>(@Param("Why nothing was said") String reason) implements Reply<T> {}

  // The property that tells them apart comes first, as does what it is.
  // tool: find_vehicle
  // schema: {"type":"object","properties":{
  //   "vehicle":{"anyOf":[
  //     {"type":"object","properties":{
  //       "type":{"type":"string","const":"Bike"},
  //       "gears":{"type":"integer","description":"Gears of the bike"}},
  //       "required":["type","gears"],"additionalProperties":false},
  //     {"type":"object","properties":{
  //       "type":{"type":"string","const":"Van"},
  //       "plate":{"type":"string","description":"Plate of the van"},
  //       "height":{"type":["number","null"],"description":"Height in metres"}},
  //       "required":["type","plate"],"additionalProperties":false,"description":"A van with a ramp"}],
  //     "description":"Vehicle of the courier"}},
  //   "required":["vehicle"],"additionalProperties":false}
  @Tool("Finds where a vehicle is.")
  String findVehicle(@Param("Vehicle of the courier") Vehicle vehicle) {
    return "";
  }

  // A sealed type inside a sealed type adds its own variants.
  // tool: quote_parcel
  // schema: {"type":"object","properties":{
  //   "target":{"anyOf":[
  //     {"type":"object","properties":{"type":{"type":"string","const":"Door"},
  //       "street":{"type":"string","description":"Street and number"}},
  //       "required":["type","street"],"additionalProperties":false},
  //     {"type":"object","properties":{"type":{"type":"string","const":"Locker"},
  //       "number":{"type":"integer","description":"Number of the locker"}},
  //       "required":["type","number"],"additionalProperties":false},
  //     {"type":"object","properties":{"type":{"type":"string","const":"Abroad"},
  //       "country":{"type":"string","description":"Country by its two letters"}},
  //       "required":["type","country"],"additionalProperties":false},
  //     {"type":"object","properties":{"type":{"type":"string","const":"Space"}},
  //       "required":["type"],"additionalProperties":false}],
  //     "description":"Where a parcel goes"}},
  //   "required":["target"],"additionalProperties":false}
  @Tool("Quotes what a parcel costs.")
  double quoteParcel(Target target) {
    return 0;
  }

  // tool: list_targets
  // schema: {"type":"object","properties":{
  //   "far":{"anyOf":[
  //     {"type":"object","properties":{"type":{"type":"string","const":"Abroad"},
  //       "country":{"type":"string","description":"Country by its two letters"}},
  //       "required":["type","country"],"additionalProperties":false},
  //     {"type":"object","properties":{"type":{"type":"string","const":"Space"}},
  //       "required":["type"],"additionalProperties":false},
  //     {"type":"null"}],"description":"Farthest that is possible"},
  //   "door":{"type":"object","properties":{
  //     "street":{"type":"string","description":"Street and number"}},
  //     "required":["street"],"additionalProperties":false,"description":"Door where it begins"}},
  //   "required":["door"],"additionalProperties":false}
  // output: {"type":"array","items":{"anyOf":[
  //       {"type":"object","properties":{
  //         "type":{"type":"string","const":"Abroad"},
  //         "country":{"type":"string","description":"Country by its two letters"}},
  //         "required":["type"],"additionalProperties":false},
  //       {"type":"object","properties":{
  //         "type":{"type":"string","const":"Space"}},
  //         "required":["type"],"additionalProperties":false},
  //       {"type":"null"}]}}
  @Tool("Lists where parcels can go.")
  List<Far> listTargets(
      @Param("Farthest that is possible") Optional<Far> far,
      @Param("Door where it begins") Door door) {
    return List.of();
  }

  // tool: get_route
  // schema: {"type":"object","properties":{
  //   "route":{"$ref":"#/$defs/Route","description":"Way to go"}},
  //   "required":["route"],"additionalProperties":false,
  //   "$defs":{"Route":{"anyOf":[
  //     {"type":"object","properties":{"type":{"type":"string","const":"Stop"},
  //       "name":{"type":"string","description":"Name of the stop"}},
  //       "required":["type","name"],"additionalProperties":false},
  //     {"type":"object","properties":{"type":{"type":"string","const":"Then"},
  //       "before":{"$ref":"#/$defs/Route","description":"Way before"},
  //       "after":{"$ref":"#/$defs/Route","description":"Way after"}},
  //       "required":["type","before","after"],"additionalProperties":false}]}}}
  @Tool("Returns how long a route is.")
  int getRoute(@Param("Way to go") Route route) {
    return 0;
  }

  // tool: find_parcel
  // schema: {"type":"object","properties":{
  //   "parcel":{"type":"object","properties":{
  //     "weight":{"type":"integer","description":"Grams that it weighs"},
  //     "vehicle":{"anyOf":[
  //       {"type":"object","properties":{
  //         "type":{"type":"string","const":"Bike"},
  //         "gears":{"type":"integer","description":"Gears of the bike"}},
  //         "required":["type","gears"],"additionalProperties":false},
  //       {"type":"object","properties":{
  //         "type":{"type":"string","const":"Van"},
  //         "plate":{"type":"string","description":"Plate of the van"},
  //         "height":{"type":["number","null"],"description":"Height in metres"}},
  //         "required":["type","plate"],"additionalProperties":false,"description":"A van with a ramp"}],
  //       "description":"Vehicle that brings it"},
  //     "others":{"type":"array","items":{"anyOf":[
  //       {"type":"object","properties":{
  //         "type":{"type":"string","const":"Bike"},
  //         "gears":{"type":"integer","description":"Gears of the bike"}},
  //         "required":["type","gears"],"additionalProperties":false},
  //       {"type":"object","properties":{
  //         "type":{"type":"string","const":"Van"},
  //         "plate":{"type":"string","description":"Plate of the van"},
  //         "height":{"type":["number","null"],"description":"Height in metres"}},
  //         "required":["type","plate"],"additionalProperties":false,"description":"A van with a ramp"}]},
  //       "description":"Other vehicles that could"}},
  //     "required":["weight","vehicle","others"],"additionalProperties":false,
  //     "description":"Parcel to look for"}},
  //   "required":["parcel"],"additionalProperties":false}
  @Tool("Finds a parcel.")
  String findParcel(@Param("Parcel to look for") Parcel parcel) {
    return "";
  }

  // tool: ask_courier
  // schema: {"type":"object","properties":{
  //   "before":{"type":"object","additionalProperties":{"anyOf":[
  //     {"type":"object","properties":{"type":{"type":"string","const":"Good"},
  //       "words":{"type":"integer","description":"What was said"}},
  //       "required":["type","words"],"additionalProperties":false},
  //     {"type":"object","properties":{"type":{"type":"string","const":"Bad"},
  //       "reason":{"type":"string","description":"Why nothing was said"}},
  //       "required":["type","reason"],"additionalProperties":false}]},
  //     "description":"Replies to earlier questions"}},
  //   "required":["before"],"additionalProperties":false}
  // output: {"anyOf":[
  //       {"type":"object","properties":{
  //         "type":{"type":"string","const":"Good"},
  //         "words":{"type":"array","items":{"type":["string","null"]},"description":"What was said"}},
  //         "required":["type"],"additionalProperties":false},
  //       {"type":"object","properties":{
  //         "type":{"type":"string","const":"Bad"},
  //         "reason":{"type":"string","description":"Why nothing was said"}},
  //         "required":["type"],"additionalProperties":false}]}
  @Tool("Asks a courier where they are.")
  Reply<List<String>> askCourier(
      @Param("Replies to earlier questions") Map<String, Reply<Integer>> before) {
    return null;
  }
}
