package signatures.names;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

// style: Copilot SDK
class NameTools {

  // tool: get_url
  // schema: {"type":"object","properties":{"pageID":{"type":"string","description":"Page to look up"}},
  //   "required":["pageID"],"additionalProperties":false}
  @Tool("Returns the address of a page.")
  String getURL(@Param("Page to look up") String pageID) {
    return "";
  }

  // tool: list_ids
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  @Tool("Lists the numbers of all pages.")
  List<Integer> listIDs() {
    return List.of();
  }

  // tool: get_http_status2
  // schema: {"type":"object","properties":{"host_name":{"type":"string","description":"Host to ask"}},
  //   "required":["host_name"],"additionalProperties":false}
  @Tool("Returns the status of a host.")
  int getHTTPStatus2(@Param("Host to ask") String host_name) {
    return 0;
  }

  // tool: get_2nd_page
  // schema: {"type":"object","properties":{"page2":{"type":"integer","description":"Page before it"}},
  //   "required":["page2"],"additionalProperties":false}
  @Tool("Returns the page after a page.")
  int get_2nd_page(@Param("Page before it") int page2) {
    return 0;
  }

  // tool: already_snake_case
  // schema: {"type":"object","properties":{"iIl1":{"type":"string","description":"Mark of the page"}},
  //   "required":["iIl1"],"additionalProperties":false}
  @Tool("Marks a page.")
  String already_snake_case(@Param("Mark of the page") String iIl1) {
    return "";
  }

  // tool: print_title_in_italics
  // schema: {"type":"object","properties":{"TITLE":{"type":"string","description":"Title to print"}},
  //   "required":["TITLE"],"additionalProperties":false}
  @Tool("Prints a title in italics.")
  String printTITLEInItalics(@Param("Title to print") String TITLE) {
    return "";
  }

  // tool: x
  // schema: {"type":"object","properties":{"y":{"type":"number","description":"What goes in"}},
  //   "required":["y"],"additionalProperties":false}
  @Tool("Returns what comes out of the machine.")
  double x(@Param("What goes in") double y) {
    return y;
  }

  // tool: renamed
  // schema: {"type":"object","properties":{
  //   "the.text":{"type":"string","description":"Text to count"},
  //   "with-marks":{"type":"boolean","description":"Whether marks count"},
  //   "city_name":{"type":"string","description":"City of the writer"}},
  //   "required":["the.text","with-marks","city_name"],"additionalProperties":false}
  @Tool(name = "renamed", value = "Counts the letters of a text.")
  int zählen(
      @Param(name = "the.text", value = "Text to count") String text,
      @Param(name = "with-marks", value = "Whether marks count") boolean marks,
      @Param(name = "city_name", value = "City of the writer") String 城市) {
    return 0;
  }

  // tool: get_dollars
  // schema: {"type":"object","properties":{
  //   "amount":{"type":"integer","description":"How many"},
  //   "class_":{"type":"string","description":"Class of the notes"},
  //   "_for":{"type":"string","description":"What for"}},
  //   "required":["amount","class_","_for"],"additionalProperties":false}
  @Tool(name = "get_dollars", value = "Returns a number of notes.")
  int get$(
      @Param(name = "amount", value = "How many") int $,
      @Param("Class of the notes") String class_,
      @Param("What for") String _for) {
    return $;
  }

  // Sixty-four characters are as many as every provider takes.
  // tool: find_the_one_name_that_is_as_long_as_any_provider_in_our_world_t
  // schema: {"type":"object","properties":{
  //   "a_parameter_whose_name_has_just_as_many_characters_as_one_can_se":{"type":"integer",
  //     "description":"How long"}},
  //   "required":["a_parameter_whose_name_has_just_as_many_characters_as_one_can_se"],
  //   "additionalProperties":false}
  @Tool("Finds a very long name.")
  int findTheOneNameThatIsAsLongAsAnyProviderInOurWorldT(
      @Param("How long") int a_parameter_whose_name_has_just_as_many_characters_as_one_can_se) {
    return 0;
  }

  // tool: equals
  // schema: {"type":"object","properties":{
  //   "this_one":{"type":"string","description":"One of the two"},
  //   "other":{"type":"string","description":"The other of the two"}},
  //   "required":["this_one","other"],"additionalProperties":false}
  @Tool(name = "equals", value = "Says whether two pages are the same.")
  boolean equals(
      @Param(name = "this_one", value = "One of the two") String in,
      @Param("The other of the two") String other) {
    return in.equals(other);
  }
}
