package signatures.placement;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;
import java.util.List;

// style: LangChain4j
@Toolbox("shed")
class Sheds extends Barn {

  // Inherited as it is, but for the prefix.
  // tool: shed_store_hay
  // text: Stores hay, and returns how many bales there are.
  // schema: {"type":"object","properties":{
  //   "bales":{"type":"integer","minimum":1,"description":"How many bales"}},
  //   "required":["bales"],"additionalProperties":false}

  // Overridden, with a name of its own; what it does not say, the method above does.
  // tool: shed_show_hay
  // text: Lists the hay of a field.
  // schema: {"type":"object","properties":{
  //   "field":{"type":"string","description":"Field of the hay"}},
  //   "required":["field"],"additionalProperties":false}
  @Override
  @Tool(name = "show_hay")
  public List<String> listHay(String field) {
    return List.of();
  }

  // tool: shed_close
  // text: Closes the shed.
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  @Override
  @Tool("Closes the shed.")
  void close() {}

  static class Lean extends Barn {

    // Without @Toolbox only what a class declares itself is its tool.
    // tool: lean_on
    // schema: {"type":"object","properties":{
    //   "wall":{"type":"string","description":"Wall to lean on"}},
    //   "required":["wall"],"additionalProperties":false}
    @Tool("Leans on a wall.")
    void leanOn(@Param("Wall to lean on") String wall) {}

    @Override
    void close() {}
  }
}
