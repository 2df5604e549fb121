package signatures.recursion;

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// style: LangChain4j
class Genealogy {

  record Person(
      @Param("Full name") String name,
      @Param("Children, the eldest first") List<Person> children) {}

  @Description("A step of a chain")
  record Link(
      @Param("Metal of the step") String metal, @Param("Step that follows") Optional<Link> next) {}

  record House(
      @Param("Name of the house") String name,
      @Param(value = "Street that it stands in", required = false) Street street) {}

  record Street(
      @Param("Name of the street") String name, @Param("Houses in it") List<House> houses) {}

  record Tree<T>(@Param("What is here") T here, @Param("What is below") List<Tree<T>> below) {}

  record Clan(
      @Param("Name of the clan") String name,
      @Param("Allies, by their name") Map<String, Clan> allies) {}

  // tool: find_heir
  // schema: {"type":"object","properties":{
  //   "person":{"$ref":"#/$defs/Person","description":"Who has left something"}},
  //   "required":["person"],"additionalProperties":false,
  //   "$defs":{"Person":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Full name"},
  //     "children":{"type":"array","items":{"$ref":"#/$defs/Person"},
  //       "description":"Children, the eldest first"}},
  //     "required":["name","children"],"additionalProperties":false}}}
  // output: {"$ref":"#/$defs/Person","$defs":{
  //       "Person":{"type":"object","properties":{
  //         "name":{"type":"string","description":"Full name"},
  //         "children":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/Person"},{"type":"null"}]},"description":"Children, the eldest first"}},
  //         "additionalProperties":false}}}
  @Tool("Finds who inherits.")
  Person findHeir(@Param("Who has left something") Person person) {
    return person;
  }

  // tool: get_chain
  // schema: {"type":"object","properties":{
  //   "first":{"$ref":"#/$defs/Link","description":"First step"},
  //   "last":{"anyOf":[{"$ref":"#/$defs/Link"},{"type":"null"}],"description":"Last step"}},
  //   "required":["first"],"additionalProperties":false,
  //   "$defs":{"Link":{"type":"object","properties":{
  //     "metal":{"type":"string","description":"Metal of the step"},
  //     "next":{"anyOf":[{"$ref":"#/$defs/Link"},{"type":"null"}],"description":"Step that follows"}},
  //     "required":["metal"],"additionalProperties":false,"description":"A step of a chain"}}}
  @Tool("Returns the length of a chain.")
  int getChain(
      @Param("First step") Link first, @Param("Last step") Optional<Link> last) {
    return 0;
  }

  // Two that contain each other: one of them is enough of a knot to refer to, or both are.
  // tool: find_street
  // schema: {"type":"object","properties":{
  //   "house":{"$ref":"#/$defs/House","description":"House to look at"}},
  //   "required":["house"],"additionalProperties":false,
  //   "$defs":{"House":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Name of the house"},
  //     "street":{"anyOf":[{"type":"object","properties":{
  //       "name":{"type":"string","description":"Name of the street"},
  //       "houses":{"type":"array","items":{"$ref":"#/$defs/House"},"description":"Houses in it"}},
  //       "required":["name","houses"],"additionalProperties":false},{"type":"null"}],
  //       "description":"Street that it stands in"}},
  //     "required":["name"],"additionalProperties":false}}}
  @Tool("Finds the street of a house.")
  String findStreet(@Param("House to look at") House house) {
    return "";
  }

  // tool: get_tree
  // schema: {"type":"object","properties":{
  //   "words":{"$ref":"#/$defs/StringTree","description":"Words by their root"},
  //   "sizes":{"$ref":"#/$defs/IntegerTree","description":"Sizes of branches"}},
  //   "required":["words","sizes"],"additionalProperties":false,
  //   "$defs":{
  //     "StringTree":{"type":"object","properties":{
  //       "here":{"type":"string","description":"What is here"},
  //       "below":{"type":"array","items":{"$ref":"#/$defs/StringTree"},"description":"What is below"}},
  //       "required":["here","below"],"additionalProperties":false},
  //     "IntegerTree":{"type":"object","properties":{
  //       "here":{"type":"integer","description":"What is here"},
  //       "below":{"type":"array","items":{"$ref":"#/$defs/IntegerTree"},"description":"What is below"}},
  //       "required":["here","below"],"additionalProperties":false}}}
  @Tool("Returns the height of a tree.")
  int getTree(
      @Param("Words by their root") Tree<String> words,
      @Param("Sizes of branches") Tree<Integer> sizes) {
    return 0;
  }

  // tool: list_clans
  // schema: {"type":"object","properties":{
  //   "clans":{"type":"array","items":{"$ref":"#/$defs/Clan"},"minItems":1,"description":"Clans to ask"}},
  //   "required":["clans"],"additionalProperties":false,
  //   "$defs":{"Clan":{"type":"object","properties":{
  //     "name":{"type":"string","description":"Name of the clan"},
  //     "allies":{"type":"object","additionalProperties":{"$ref":"#/$defs/Clan"},
  //       "description":"Allies, by their name"}},
  //     "required":["name","allies"],"additionalProperties":false}}}
  // output: {"type":"object","additionalProperties":{"type":["array","null"],"items":{"anyOf":[{"$ref":"#/$defs/Clan"},{"type":"null"}]}},"$defs":{
  //       "Clan":{"type":"object","properties":{
  //         "name":{"type":"string","description":"Name of the clan"},
  //         "allies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/$defs/Clan"},{"type":"null"}]},"description":"Allies, by their name"}},
  //         "additionalProperties":false}}}
  @Tool("Lists clans that stand together.")
  Map<String, List<Clan>> listClans(@Param(value = "Clans to ask", minItems = 1) List<Clan> clans) {
    return Map.of();
  }

  // A diamond is no cycle.
  record Wool(@Param("Colour of the wool") String colour) {}

  record Warp(@Param("Wool of the warp") Wool wool) {}

  record Weft(@Param("Wool of the weft") Wool wool) {}

  record Cloth(@Param("Warp of the cloth") Warp warp, @Param("Weft of the cloth") Weft weft) {}

  // tool: get_cloth
  // schema: {"type":"object","properties":{
  //   "cloth":{"type":"object","properties":{
  //     "warp":{"type":"object","properties":{
  //       "wool":{"type":"object","properties":{
  //         "colour":{"type":"string","description":"Colour of the wool"}},
  //         "required":["colour"],"additionalProperties":false,"description":"Wool of the warp"}},
  //       "required":["wool"],"additionalProperties":false,"description":"Warp of the cloth"},
  //     "weft":{"type":"object","properties":{
  //       "wool":{"type":"object","properties":{
  //         "colour":{"type":"string","description":"Colour of the wool"}},
  //         "required":["colour"],"additionalProperties":false,"description":"Wool of the weft"}},
  //       "required":["wool"],"additionalProperties":false,"description":"Weft of the cloth"}},
  //     "required":["warp","weft"],"additionalProperties":false,"description":"Cloth on the loom"}},
  //   "required":["cloth"],"additionalProperties":false}
  @Tool("Returns the width of a cloth.")
  int getCloth(@Param("Cloth on the loom") Cloth cloth) {
    return 0;
  }
}
