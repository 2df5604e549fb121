package signatures.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signatures.shared.alpine.Hut;

// style: LangChain4j
class MuseumTools {

  /** @param wall which of the four walls
   *  @param height centimetres above the floor */
  record Hook(String wall, int height) {}

  @Description("A picture of the collection")
  record Picture(
      @Param("Title on the sign") String title,
      @JsonPropertyDescription("Year in which it was painted") int year,
      @JsonProperty("hung_on") @Param("Hook that it hangs on") Hook hook) {}

  record Hall(
      @Param("Name of the hall") String name,
      @Param("Hook at the entrance") Hook entrance,
      @Param("Hook at the exit") Hook exit) {}

  // Javadoc of a record of the same file describes its components; @Param is not needed.
  // tool: find_picture
  // schema: {"type":"object","properties":{
  //   "hook":{"type":"object","properties":{
  //     "wall":{"type":"string","description":"which of the four walls"},
  //     "height":{"type":"integer","description":"centimetres above the floor"}},
  //     "required":["wall","height"],"additionalProperties":false,"description":"Hook that it hangs on"}},
  //   "required":["hook"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "title":{"type":"string","description":"Title on the sign"},
  //       "year":{"type":"integer","description":"Year in which it was painted"},
  //       "hung_on":{"type":"object","properties":{
  //         "wall":{"type":"string","description":"which of the four walls"},
  //         "height":{"type":"integer","description":"centimetres above the floor"}},
  //         "required":["height"],"additionalProperties":false,"description":"Hook that it hangs on"}},
  //       "required":["year"],"additionalProperties":false,"description":"A picture of the collection"}
  @Tool("Finds the picture on a hook.")
  Picture findPicture(@Param("Hook that it hangs on") Hook hook) {
    return null;
  }

  // The same record twice is written twice: nothing is recursive, so nothing is referred to.
  // tool: get_hall
  // schema: {"type":"object","properties":{
  //   "hall":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Name of the hall"},
  //     "entrance":{"type":"object","properties":{
  //       "wall":{"type":"string","description":"which of the four walls"},
  //       "height":{"type":"integer","description":"centimetres above the floor"}},
  //       "required":["wall","height"],"additionalProperties":false,
  //       "description":"Hook at the entrance"},
  //     "exit":{"type":"object","properties":{
  //       "wall":{"type":"string","description":"which of the four walls"},
  //       "height":{"type":"integer","description":"centimetres above the floor"}},
  //       "required":["wall","height"],"additionalProperties":false,"description":"Hook at the exit"}},
  //     "required":["name","entrance","exit"],"additionalProperties":false,"description":"Hall to look at"}},
  //   "required":["hall"],"additionalProperties":false}
  @Tool("Returns how many people are in a hall.")
  int getHall(@Param("Hall to look at") Hall hall) {
    return 0;
  }

  // Where the parameter says nothing, its type does.
  // tool: list_like
  // schema: {"type":"object","properties":{
  //   "picture":{"type":"object","properties":{
  //     "title":{"type":"string","description":"Title on the sign"},
  //     "year":{"type":"integer","description":"Year in which it was painted"},
  //     "hung_on":{"type":"object","properties":{
  //       "wall":{"type":"string","description":"which of the four walls"},
  //       "height":{"type":"integer","description":"centimetres above the floor"}},
  //       "required":["wall","height"],"additionalProperties":false,
  //       "description":"Hook that it hangs on"}},
  //     "required":["title","year","hung_on"],"additionalProperties":false,
  //     "description":"A picture of the collection"}},
  //   "required":["picture"],"additionalProperties":false}
  // output: {"type":"array","items":{"type":["object","null"],"properties":{
  //       "title":{"type":"string","description":"Title on the sign"},
  //       "year":{"type":"integer","description":"Year in which it was painted"},
  //       "hung_on":{"type":"object","properties":{
  //         "wall":{"type":"string","description":"which of the four walls"},
  //         "height":{"type":"integer","description":"centimetres above the floor"}},
  //         "required":["height"],"additionalProperties":false,"description":"Hook that it hangs on"}},
  //       "required":["year"],"additionalProperties":false,"description":"A picture of the collection"}}
  @Tool("Lists pictures that are like one.")
  List<Picture> listLike(Picture picture) {
    return List.of();
  }

  record Guard(
      @Param("Name of the guard") String name,
      @Param("Halls, by the hour of the day") Map<String, List<Hook>> rounds,
      @Param("Who stands in") Optional<List<String>> deputies) {}

  // tool: find_guard
  // schema: {"type":"object","properties":{
  //   "guards":{"type":"array","items":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Name of the guard"},
  //     "rounds":{"type":"object","additionalProperties":{"type":"array","items":{
  //       "type":"object","properties":{
  //         "wall":{"type":"string","description":"which of the four walls"},
  //         "height":{"type":"integer","description":"centimetres above the floor"}},
  //         "required":["wall","height"],"additionalProperties":false}},
  //       "description":"Halls, by the hour of the day"},
  //     "deputies":{"type":["array","null"],"items":{"type":"string"},"description":"Who stands in"}},
  //     "required":["name","rounds"],"additionalProperties":false},"description":"Guards on duty"}},
  //   "required":["guards"],"additionalProperties":false}
  @Tool("Finds a guard who is near.")
  String findGuard(@Param("Guards on duty") Guard[] guards) {
    return "";
  }

  record Nothing() {}

  // tool: get_nothing
  // schema: {"type":"object","properties":{
  //   "nothing":{"type":"object","properties":{},"additionalProperties":false,"description":"No detail"}},
  //   "required":["nothing"],"additionalProperties":false}
  // output: {"type":"object","properties":{},"additionalProperties":false}
  @Tool("Returns what is in an empty box.")
  Nothing getNothing(@Param("No detail") Nothing nothing) {
    return nothing;
  }

  // Two records of one simple name, from two packages, side by side.
  // tool: list_huts
  // schema: {"type":"object","properties":{
  //   "high":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Name of the hut"},
  //     "altitude":{"type":"integer","description":"Metres above the sea"}},
  //     "required":["name","altitude"],"additionalProperties":false,"description":"Hut on a mountain"},
  //   "low":{"type":"object","properties":{
  //     "number":{"type":"integer","description":"Number on the door"}},
  //     "required":["number"],"additionalProperties":false,"description":"A hut on the beach"}},
  //   "required":["high","low"],"additionalProperties":false}
  // output: {"type":"object","additionalProperties":{"type":["object","null"],"properties":{
  //       "number":{"type":"integer","description":"Number on the door"}},
  //       "required":["number"],"additionalProperties":false,"description":"A hut on the beach"}}
  @Tool("Lists huts that were painted.")
  Map<String, signatures.shared.coast.Hut> listHuts(
      @Param("Hut on a mountain") Hut high, signatures.shared.coast.Hut low) {
    return Map.of();
  }

  // What an inner record is nested in makes no difference; nor does a constructor that checks.
  record Frame(@Param("Width of the frame. ") int width) {
    record Glass(@Param("Thickness in mm") double thickness) {}

    Frame {
      if (width < 0) {
        throw new IllegalArgumentException("a frame has a width");
      }
    }

    static Frame of(int width) {
      return new Frame(width);
    }

    int double2() {
      return width * 2;
    }
  }

  // tool: get_frame
  // schema: {"type":"object","properties":{
  //   "frame":{"type":"object","properties":{
  //     "width":{"type":"integer","description":"Width of the frame."}},
  //     "required":["width"],"additionalProperties":false,"description":"Frame of the picture"},
  //   "glass":{"type":"object","properties":{
  //     "thickness":{"type":"number","description":"Thickness in mm"}},
  //     "required":["thickness"],"additionalProperties":false,"description":"Glass in front"}},
  //   "required":["frame","glass"],"additionalProperties":false}
  @Tool("Returns what a frame weighs.")
  double getFrame(
      @Param("Frame of the picture") Frame frame, @Param("Glass in front") Frame.Glass glass) {
    return 0;
  }
}
