package signatures.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

// style: MCP
class BadNames {

  record Twins(
      @JsonProperty("name") @Param("Name of the first") String first,
      @JsonProperty("name") @Param("Name of the second") String second) {}

  enum Sizes {
    small,
    SMALL
  }

  // tool: größe
  // finding: [InvalidToolName] the tool name 'größe' is not one that every provider takes
  @Tool("Returns the size of a thing.")
  int größe(@Param("Name of the thing") String name) {
    return 0;
  }

  // tool: make$
  // finding: [InvalidToolName] the tool name 'make$' is not one that every provider takes
  @Tool("Makes money.")
  int make$() {
    return 0;
  }

  // tool: _begin
  // finding: [InvalidToolName] the tool name '_begin' is not one that every provider takes
  @Tool("Begins.")
  void _begin() {}

  // tool: list-pages
  // finding: [InvalidToolName] the tool name 'list-pages' is not one that every provider takes
  @Tool(name = "list-pages", value = "Lists pages.")
  String listPages() {
    return "";
  }

  // tool: 2nd
  // finding: [InvalidToolName] the tool name '2nd' is not one that every provider takes
  @Tool(name = "2nd", value = "Returns the second page.")
  String second() {
    return "";
  }

  // tool: too_long
  // finding: [InvalidToolName] the tool name 'find_the_one_name_that_is_one_letter_longer_than_any_provider_takes' has 67 characters
  @Tool("Finds a name that is too long.")
  String findTheOneNameThatIsOneLetterLongerThanAnyProviderTakes() {
    return "";
  }

  // tool: think
  // finding: [ReservedToolName] the tool name 'think'
  @Tool("Thinks about a page.")
  String think(@Param("Page to think about") String page) {
    return "";
  }

  // Overloads would be two tools of one name, and a model can only say the name.
  // tool: read_page
  // finding: [DuplicateToolName] methods 'readPage' and 'readPage' make two tools named 'read_page'
  @Tool("Reads a page by its number.")
  String readPage(@Param("Number of the page") int number) {
    return "";
  }

  @Tool("Reads a page by its title.")
  String readPage(@Param("Title of the page") String title) {
    return "";
  }

  // tool: Turn_Page
  // finding: [DuplicateToolName] the tool name
  @Tool(name = "Turn_Page", value = "Turns a page by hand.")
  void turn() {}

  @Tool("Turns a page by a machine.")
  void turnPage() {}

  // tool: get_city
  // finding: [InvalidParamName] the name '城市' of parameter '城市'
  @Tool("Returns the size of a city.")
  int getCity(@Param("City to look up") String 城市) {
    return 0;
  }

  // tool: get_price
  // finding: [InvalidParamName] the name '$' of parameter '$'
  @Tool("Returns the price in another currency.")
  int getPrice(@Param("Price in dollars") int $) {
    return $;
  }

  // tool: get_twins
  // finding: [DuplicateParamName] 'first' and 'second' have the same name 'name'
  @Tool("Returns the age of twins.")
  int getTwins(@Param("Twins to look up") Twins twins) {
    return 0;
  }

  // tool: get_size
  // finding: [EnumCaseClash]
  @Tool("Returns a size in words.")
  String getSize(@Param("Size in short") Sizes size) {
    return "";
  }

  // tool: get_both
  // finding: [DuplicateParamName] 'a' and 'b' have the same name 'page' for the model
  @Tool("Returns two pages.")
  String getBoth(
      @Param(name = "page", value = "First page") int a,
      @Param(name = "page", value = "Second page") int b) {
    return "";
  }
}
