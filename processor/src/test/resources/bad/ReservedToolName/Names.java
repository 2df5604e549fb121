import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import dev.pokayoke.Tool;

class Names {

  /** Notes a thought about the order at hand. */
  @Tool
  // expect: [ReservedToolName] the tool name 'think' is that of an agent's own planning tool
  void think(@Param("The thought, in one sentence") String thought) {}

  /** Searches the web and returns the ten best pages with title and address. */
  // expect: [ReservedToolName] the tool name 'web_search' is that of a tool which model providers bring along
  @Tool(name = "web_search")
  String search(@Param("Words to search for") String query) {
    return "";
  }

  /** Runs a command in the sandbox of this conversation and returns what it printed. */
  @SuppressCheck(value = "ReservedToolName", reason = "takes the same argument as the provider's own")
  @Tool
  String bash(@Param("Command line, as typed into a shell") String command) {
    return "";
  }
}
