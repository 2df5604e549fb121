package signatures.objects;

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// style: ADK
class Greenhouse {

  public static class Pot {
    /** Diameter in centimetres. */
    public int width;

    /** Plant that stands in it. */
    public String plant;

    static int made;
    private String secret;
    transient int cache;
  }

  public static class Bed {
    private String name;
    private int rows;
    private boolean heated;

    public String getName() {
      return name;
    }

    /** @param name name on the sign */
    public void setName(String name) {
      this.name = name;
    }

    public int getRows() {
      return rows;
    }

    /** @param rows how many rows */
    public void setRows(int rows) {
      this.rows = rows;
    }

    public boolean isHeated() {
      return heated;
    }

    /** @param heated whether the ground is warm */
    public void setHeated(boolean heated) {
      this.heated = heated;
    }

    public int getArea() {
      return rows * 3;
    }
  }

  // Properties in the order of the class; what is static, private or transient is none.
  // tool: water_pot
  // schema: {"type":"object","properties":{
  //   "pot":{"type":"object","properties":{
  //     "width":{"type":"integer","description":"Diameter in centimetres."},
  //     "plant":{"type":"string","description":"Plant that stands in it."}},
  //     "required":["width","plant"],"additionalProperties":false,"description":"Pot to water"}},
  //   "required":["pot"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "width":{"type":"integer","description":"Diameter in centimetres."},
  //       "plant":{"type":"string","description":"Plant that stands in it."}},
  //       "required":["width"],"additionalProperties":false}
  @Tool("Waters a pot and returns it.")
  Pot waterPot(@Param("Pot to water") Pot pot) {
    return pot;
  }

  // What only a getter knows goes out but not in.
  // tool: dig_bed
  // schema: {"type":"object","properties":{
  //   "bed":{"type":"object","properties":{
  //     "name":{"type":"string","description":"name on the sign"},
  //     "rows":{"type":"integer","description":"how many rows"},
  //     "heated":{"type":"boolean","description":"whether the ground is warm"}},
  //     "required":["name","rows","heated"],"additionalProperties":false,"description":"Bed to dig"}},
  //   "required":["bed"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "name":{"type":"string","description":"name on the sign"},
  //       "rows":{"type":"integer","description":"how many rows"},
  //       "heated":{"type":"boolean","description":"whether the ground is warm"},
  //       "area":{"type":"integer"}},
  //       "required":["rows","heated","area"],"additionalProperties":false}
  @Tool("Digs a bed and returns it.")
  Bed digBed(@Param("Bed to dig") Bed bed) {
    return bed;
  }

  @Description("A lamp above the plants")
  public static final class Lamp {
    private final String colour;
    private final Optional<Double> watts;
    private final List<Integer> hours;

    public Lamp(
        @Param(value = "Colour of the light", pattern = "[a-z]+") String colour,
        @Param("Power of the lamp") Optional<Double> watts,
        @Param(value = "Hours of the day", defaultValue = "[]", maxItems = 24)
            List<Integer> hours) {
      this.colour = colour;
      this.watts = watts;
      this.hours = hours;
    }

    public String getColour() {
      return colour;
    }

    public Optional<Double> getWatts() {
      return watts;
    }

    public List<Integer> getHours() {
      return hours;
    }
  }

  // tool: switch_lamp
  // schema: {"type":"object","properties":{
  //   "lamp":{"type":"object","properties":{
  //     "colour":{"type":"string","pattern":"^(?:[a-z]+)$","description":"Colour of the light"},
  //     "watts":{"type":["number","null"],"description":"Power of the lamp"},
  //     "hours":{"type":["array","null"],"items":{"type":"integer"},"maxItems":24,
  //       "description":"Hours of the day","default":[]}},
  //     "required":["colour"],"additionalProperties":false,"description":"A lamp above the plants"}},
  //   "required":["lamp"],"additionalProperties":false}
  @Tool("Switches a lamp on.")
  void switchLamp(Lamp lamp) {}

  public static class Hose {
    @Param(value = "Length of the hose", unit = "m", minimum = 1)
    private double length;

    @Param(value = "Nozzle; a spray if left out", required = false)
    private String nozzle = "spray";

    @Min(1)
    @Max(9)
    @Param("Tap that it hangs on")
    private int tap = 1;

    @Param(value = "Whether it leaks", defaultValue = "false")
    private boolean leaking;

    public void setLength(double length) {
      this.length = length;
    }

    public void setNozzle(String nozzle) {
      this.nozzle = nozzle;
    }

    public void setTap(int tap) {
      this.tap = tap;
    }

    public void setLeaking(boolean leaking) {
      this.leaking = leaking;
    }
  }

  // tool: roll_hose
  // schema: {"type":"object","properties":{
  //   "hose":{"type":"object","properties":{
  //     "length":{"type":"number","minimum":1,"description":"Length of the hose. Unit: m."},
  //     "nozzle":{"type":["string","null"],"description":"Nozzle; a spray if left out"},
  //     "tap":{"type":"integer","minimum":1,"maximum":9,"description":"Tap that it hangs on"},
  //     "leaking":{"type":["boolean","null"],"description":"Whether it leaks","default":false}},
  //     "required":["length","tap"],"additionalProperties":false,"description":"Hose to roll up"}},
  //   "required":["hose"],"additionalProperties":false}
  @Tool("Rolls a hose up.")
  void rollHose(@Param("Hose to roll up") Hose hose) {}

  public abstract static class Growing {
    @Param("Days since it was sown")
    private int age;

    public int getAge() {
      return age;
    }

    public void setAge(int age) {
      this.age = age;
    }
  }

  public static class Tomato extends Growing {
    @Param("Name of the sort")
    private String sort;

    public String getSort() {
      return sort;
    }

    public void setSort(String sort) {
      this.sort = sort;
    }
  }

  // What is inherited comes first, as it is made first.
  // tool: pick_tomatoes
  // schema: {"type":"object","properties":{
  //   "plants":{"type":"array","items":{"type":"object","properties":{
  //     "age":{"type":"integer","description":"Days since it was sown"},
  //     "sort":{"type":"string","description":"Name of the sort"}},
  //     "required":["age","sort"],"additionalProperties":false},"description":"Plants to pick from"}},
  //   "required":["plants"],"additionalProperties":false}
  // output: {"type":"object","additionalProperties":{"type":["object","null"],"properties":{
  //       "age":{"type":"integer","description":"Days since it was sown"},
  //       "sort":{"type":"string","description":"Name of the sort"}},
  //       "required":["age"],"additionalProperties":false}}
  @Tool("Picks tomatoes and returns the plants, by their place.")
  Map<String, Tomato> pickTomatoes(@Param("Plants to pick from") List<Tomato> plants) {
    return Map.of();
  }

  public static class Crate<T> {
    @Param("What is in it")
    private List<T> inside = new ArrayList<>();

    public List<T> getInside() {
      return inside;
    }

    public void setInside(List<T> inside) {
      this.inside = inside;
    }
  }

  // tool: sell_crate
  // schema: {"type":"object","properties":{
  //   "crate":{"type":"object","properties":{
  //     "inside":{"type":"array","items":{"type":"object","properties":{
  //       "width":{"type":"integer","description":"Diameter in centimetres."},
  //       "plant":{"type":"string","description":"Plant that stands in it."}},
  //       "required":["width","plant"],"additionalProperties":false},"description":"What is in it"}},
  //     "required":["inside"],"additionalProperties":false,"description":"Crate to sell"}},
  //   "required":["crate"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "inside":{"type":"array","items":{"type":["string","null"]},"description":"What is in it"}},
  //       "additionalProperties":false}
  @Tool("Sells a crate and returns what is written on the bill.")
  Crate<String> sellCrate(@Param("Crate to sell") Crate<Pot> crate) {
    return null;
  }

  public static class Vine {
    @Param("Length in metres")
    public int length;

    @Param(value = "What grows out of it", required = false)
    public List<Vine> shoots;
  }

  // tool: cut_vine
  // schema: {"type":"object","properties":{
  //   "vine":{"$ref":"#/$defs/Vine","description":"Vine to cut"}},
  //   "required":["vine"],"additionalProperties":false,
  //   "$defs":{"Vine":{"type":"object","properties":{
  //     "length":{"type":"integer","description":"Length in metres"},
  //     "shoots":{"type":["array","null"],"items":{"$ref":"#/$defs/Vine"},
  //       "description":"What grows out of it"}},
  //     "required":["length"],"additionalProperties":false}}}
  @Tool("Cuts a vine.")
  void cutVine(@Param("Vine to cut") Vine vine) {}

  /** What comes out need not be made by us: an interface with getters is enough. */
  public interface Weather {
    /** Degrees Celsius in the shade. */
    double getDegrees();

    boolean isRaining();

    default String advice() {
      return "";
    }
  }

  // tool: get_weather
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "degrees":{"type":"number","description":"Degrees Celsius in the shade."},
  //       "raining":{"type":"boolean"}},
  //       "required":["raining"],"additionalProperties":false,"description":"What comes out need not be made by us: an interface with getters is enough."}
  @Tool("Returns the weather outside.")
  Weather getWeather() {
    return null;
  }
}
