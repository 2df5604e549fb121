package signatures.names;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;

// style: MCP
@Toolbox("attic")
class PrefixedTools {

  // tool: attic_find_box
  // schema: {"type":"object","properties":{"label":{"type":"string","description":"Label of the box"}},
  //   "required":["label"],"additionalProperties":false}
  @Tool("Finds a box in the attic.")
  String findBox(@Param("Label of the box") String label) {
    return "";
  }

  // tool: attic_TIDY
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  @Tool(name = "TIDY", value = "Tidies the attic.")
  void tidy() {}

  // The prefix is put before the name even where the name has it already.
  // tool: attic_attic_size
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  @Tool("Returns the square metres of the attic.")
  int atticSize() {
    return 0;
  }

  static class Chest {

    // A class inside has a prefix of its own, or none.
    // tool: open_chest
    // schema: {"type":"object","properties":{},"additionalProperties":false}
    @Tool("Opens the chest in the attic.")
    void openChest() {}
  }
}
