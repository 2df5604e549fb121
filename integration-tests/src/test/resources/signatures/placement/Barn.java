package signatures.placement;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

// style: LangChain4j
abstract class Barn {

  // tool: store_hay
  // text: Stores hay, and returns how many bales there are.
  // schema: {"type":"object","properties":{
  //   "bales":{"type":"integer","minimum":1,"description":"How many bales"}},
  //   "required":["bales"],"additionalProperties":false}
  @Tool("Stores hay, and returns how many bales there are.")
  int storeHay(@Param(value = "How many bales", minimum = 1) int bales) {
    return bales;
  }

  // tool: list_hay
  // schema: {"type":"object","properties":{
  //   "field":{"type":"string","description":"Field of the hay"}},
  //   "required":["field"],"additionalProperties":false}
  @Tool("Lists the hay of a field.")
  public List<String> listHay(@Param("Field of the hay") String field) {
    return List.of(field);
  }

  abstract void close();
}
