package signatures.optionals;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

// style: ADK
class FerryDesk {

  enum Deck {
    CAR,
    SUN
  }

  record Cabin(@Param("Number on the door") int number, @Param("Berths in it") int berths) {}

  record Booking(
      @Param("Number of the booking") String number,
      @Param("Words of the passenger") Optional<String> wish,
      @Param("Cabin, if there is one") Optional<Cabin> cabin,
      @Param("Names of the children") Optional<List<String>> children) {}

  // tool: find_ferry
  // schema: {"type":"object","properties":{
  //   "port":{"type":"string","description":"Port of departure"},
  //   "seats":{"type":["integer","null"],"description":"How many seats; any if left out"}},
  //   "required":["port"],"additionalProperties":false}
  @Tool("Finds the next ferry.")
  String findFerry(
      @Param("Port of departure") String port,
      @Param(value = "How many seats; any if left out", required = false) Integer seats) {
    return "";
  }

  // Optional on purpose comes before the rest: the order is that of the method.
  // tool: list_ferries
  // schema: {"type":"object","properties":{
  //   "line":{"type":["string","null"],"description":"Name of the line; all if left out"},
  //   "port":{"type":"string","description":"Port of departure"},
  //   "deck":{"type":["string","null"],"enum":["CAR","SUN",null],"description":"Deck; any if left out"},
  //   "to":{"type":"string","description":"Port of arrival"}},
  //   "required":["port","to"],"additionalProperties":false}
  @Tool("Lists the ferries of a day.")
  List<String> listFerries(
      @Param("Name of the line; all if left out") Optional<String> line,
      @Param("Port of departure") String port,
      @Param("Deck; any if left out") Optional<Deck> deck,
      @Param("Port of arrival") String to) {
    return List.of();
  }

  // tool: quote_fare
  // schema: {"type":"object","properties":{
  //   "age":{"type":["integer","null"],"minimum":0,"maximum":130,"description":"Age in years"},
  //   "card":{"type":["integer","null"],"description":"Number of the card"},
  //   "length":{"type":["number","null"],"exclusiveMinimum":0,"description":"Length of the car. Unit: m."}},
  //   "additionalProperties":false}
  // output: {"type":["number","null"]}
  @Tool("Quotes the fare in EUR, if there is one.")
  OptionalDouble quoteFare(
      @Param(value = "Age in years", minimum = 0, maximum = 130) OptionalInt age,
      @Param("Number of the card") OptionalLong card,
      @Param(value = "Length of the car", unit = "m", exclusiveMinimum = 0) OptionalDouble length) {
    return OptionalDouble.empty();
  }

  // tool: find_cabin
  // schema: {"type":"object","properties":{
  //   "like":{"anyOf":[
  //     {"type":"object","properties":{
  //       "number":{"type":"integer","description":"Number on the door"},
  //       "berths":{"type":"integer","description":"Berths in it"}},
  //       "required":["number","berths"],"additionalProperties":false},
  //     {"type":"null"}],"description":"Cabin that was fine last time"}},
  //   "additionalProperties":false}
  // output: {"type":["object","null"],"properties":{
  //       "number":{"type":"integer","description":"Number on the door"},
  //       "berths":{"type":"integer","description":"Berths in it"}},
  //       "required":["number","berths"],"additionalProperties":false}
  @Tool("Finds a cabin that is free.")
  Optional<Cabin> findCabin(@Param("Cabin that was fine last time") Optional<Cabin> like) {
    return like;
  }

  // What comes back has every property; one that may be missing is null.
  // tool: find_booking
  // schema: {"type":"object","properties":{
  //   "numbers":{"type":["array","null"],"items":{"type":"string"},"uniqueItems":true,
  //     "description":"Numbers to look at; all if left out"},
  //   "notes":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},{"type":"null"}],
  //     "description":"What a note must say, by its name"}},
  //   "additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "number":{"type":"string","description":"Number of the booking"},
  //       "wish":{"type":"string","description":"Words of the passenger"},
  //       "cabin":{"type":"object","properties":{
  //         "number":{"type":"integer","description":"Number on the door"},
  //         "berths":{"type":"integer","description":"Berths in it"}},
  //         "required":["number","berths"],"additionalProperties":false,"description":"Cabin, if there is one"},
  //       "children":{"type":"array","items":{"type":["string","null"]},"description":"Names of the children"}},
  //       "additionalProperties":false}
  @Tool("Finds the last booking.")
  Booking findBooking(
      @Param("Numbers to look at; all if left out") Optional<Set<String>> numbers,
      @Param(value = "What a note must say, by its name", required = false)
          Map<String, String> notes) {
    return null;
  }

  // tool: store_booking
  // schema: {"type":"object","properties":{
  //   "booking":{"type":"object","properties":{
  //     "number":{"type":"string","description":"Number of the booking"},
  //     "wish":{"type":["string","null"],"description":"Words of the passenger"},
  //     "cabin":{"anyOf":[
  //       {"type":"object","properties":{
  //         "number":{"type":"integer","description":"Number on the door"},
  //         "berths":{"type":"integer","description":"Berths in it"}},
  //         "required":["number","berths"],"additionalProperties":false},
  //       {"type":"null"}],"description":"Cabin, if there is one"},
  //     "children":{"type":["array","null"],"items":{"type":"string"},
  //       "description":"Names of the children"}},
  //     "required":["number"],"additionalProperties":false,"description":"Booking to keep"}},
  //   "required":["booking"],"additionalProperties":false}
  // output: none
  @Tool("Stores a booking.")
  void storeBooking(@Param("Booking to keep") Booking booking) {}

  // tool: find_port
  // schema: {"type":"object","properties":{
  //   "name":{"type":"string","description":"Name of the port"}},
  //   "required":["name"],"additionalProperties":false}
  // output: {"type":["string","null"]}
  @Tool("Finds a port, if it is one of ours.")
  Optional<String> findPort(@Param(value = "Name of the port", required = true) String name) {
    return Optional.of(name);
  }
}
