package signatures.polymorphic;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Optional;

// style: LangChain4j
class ByJackson {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Rain.class, name = "rain"),
    @JsonSubTypes.Type(value = Storm.class, name = "storm")
  })
  @Description("What falls on the roof")
  interface Weather {}

  record Rain(@Param(value = "Litres on a square metre", minimum = 0) double litres)
      implements Weather {}

  record Storm(@Param("Kilometres an hour") int speed, @Param("Where it comes from") String from)
      implements Weather {}

  // tool: warn_of_weather
  // schema: {"type":"object","properties":{
  //   "weather":{"anyOf":[
  //     {"type":"object","properties":{"kind":{"type":"string","const":"rain"},
  //       "litres":{"type":"number","minimum":0,"description":"Litres on a square metre"}},
  //       "required":["kind","litres"],"additionalProperties":false},
  //     {"type":"object","properties":{"kind":{"type":"string","const":"storm"},
  //       "speed":{"type":"integer","description":"Kilometres an hour"},
  //       "from":{"type":"string","description":"Where it comes from"}},
  //       "required":["kind","speed","from"],"additionalProperties":false}],
  //     "description":"What falls on the roof"}},
  //   "required":["weather"],"additionalProperties":false}
  @Tool("Warns of the weather.")
  void warnOfWeather(Weather weather) {}

  // Alone, one of them need not say what it is.
  // tool: measure_rain
  // schema: {"type":"object","properties":{
  //   "rain":{"type":"object","properties":{
  //     "litres":{"type":"number","minimum":0,"description":"Litres on a square metre"}},
  //     "required":["litres"],"additionalProperties":false,"description":"Rain of the night"}},
  //   "required":["rain"],"additionalProperties":false}
  @Tool("Measures the rain.")
  double measureRain(@Param("Rain of the night") Rain rain) {
    return 0;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  sealed interface Roof permits Tiles, Straw {}

  @JsonTypeName("tile-roof")
  record Tiles(@Param("Colour of the tiles") String colour) implements Roof {}

  record Straw() implements Roof {}

  // tool: thatch_roofs
  // schema: {"type":"object","properties":{
  //   "roofs":{"type":"array","items":{"anyOf":[
  //     {"type":"object","properties":{"type":{"type":"string","const":"tile-roof"},
  //       "colour":{"type":"string","description":"Colour of the tiles"}},
  //       "required":["type","colour"],"additionalProperties":false},
  //     {"type":"object","properties":{"type":{"type":"string","const":"Straw"}},
  //       "required":["type"],"additionalProperties":false}]},"description":"Roofs to thatch"}},
  //   "required":["roofs"],"additionalProperties":false}
  @Tool("Thatches roofs.")
  void thatchRoofs(@Param("Roofs to thatch") List<Roof> roofs) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@made_of")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Wooden.class, name = "WOOD"),
    @JsonSubTypes.Type(value = Iron.class, name = "IRON")
  })
  abstract static class Beam {
    @Param("Length in metres")
    private int length;

    public int getLength() {
      return length;
    }

    public void setLength(int length) {
      this.length = length;
    }
  }

  static class Wooden extends Beam {
    @Param("Tree that it was")
    private String tree;

    public String getTree() {
      return tree;
    }

    public void setTree(String tree) {
      this.tree = tree;
    }
  }

  static class Iron extends Beam {}

  // That there may be none is one more alternative, not one around the others.
  // tool: lift_beam
  // schema: {"type":"object","properties":{
  //   "beam":{"anyOf":[
  //     {"type":"object","properties":{"@made_of":{"type":"string","const":"WOOD"},
  //       "length":{"type":"integer","description":"Length in metres"},
  //       "tree":{"type":"string","description":"Tree that it was"}},
  //       "required":["@made_of","length","tree"],"additionalProperties":false},
  //     {"type":"object","properties":{"@made_of":{"type":"string","const":"IRON"},
  //       "length":{"type":"integer","description":"Length in metres"}},
  //       "required":["@made_of","length"],"additionalProperties":false},
  //     {"type":"null"}],"description":"Beam to lift; the next if left out"}},
  //   "additionalProperties":false}
  // output: {"anyOf":[
  //       {"type":"object","properties":{
  //         "@made_of":{"type":"string","const":"WOOD"},
  //         "length":{"type":"integer","description":"Length in metres"},
  //         "tree":{"type":"string","description":"Tree that it was"}},
  //         "required":["@made_of","length"],"additionalProperties":false},
  //       {"type":"object","properties":{
  //         "@made_of":{"type":"string","const":"IRON"},
  //         "length":{"type":"integer","description":"Length in metres"}},
  //         "required":["@made_of","length"],"additionalProperties":false}]}
  @Tool("Lifts a beam and returns it.")
  Beam liftBeam(@Param("Beam to lift; the next if left out") Optional<Beam> beam) {
    return null;
  }

  enum Sign {
    @JsonProperty("arrow")
    ARROW,
    CROSS
  }

  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "sign")
  sealed interface Mark permits Arrow, Cross {}

  @JsonTypeName("arrow")
  record Arrow(Sign sign, @Param("Degrees from north") int to) implements Mark {}

  @JsonTypeName("CROSS")
  record Cross(Sign sign) implements Mark {}

  // Where the records have the property themselves, it is there once.
  // tool: paint_mark
  // schema: {"type":"object","properties":{
  //   "mark":{"anyOf":[
  //     {"type":"object","properties":{"sign":{"type":"string","const":"arrow"},
  //       "to":{"type":"integer","description":"Degrees from north"}},
  //       "required":["sign","to"],"additionalProperties":false},
  //     {"type":"object","properties":{"sign":{"type":"string","const":"CROSS"}},
  //       "required":["sign"],"additionalProperties":false}],"description":"Mark to paint"}},
  //   "required":["mark"],"additionalProperties":false}
  @Tool("Paints a mark.")
  void paintMark(@Param("Mark to paint") Mark mark) {}
}
