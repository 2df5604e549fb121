package signatures.texts;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Map;

// style: Copilot SDK
class NoTexts {

  record Bare(int size, @Param("Colour of it") String colour) {}

  enum Half {
    @dev.pokayoke.Description("the upper one")
    UPPER,
    LOWER
  }

  // tool: find_shell
  // finding: [MissingToolDescription] tool 'find_shell' has no description
  @Tool
  String findShell(@Param("Colour of the shell") String colour) {
    return "";
  }

  // tool: find_pearl
  // finding: [MissingParamDescription] parameter 'size' has no description
  @Tool("Finds a pearl.")
  String findPearl(int size, @Param("Colour of the pearl") String colour) {
    return "";
  }

  // tool: find_coral
  // finding: [MissingParamDescription] component 'size' of 'Bare' has no description
  @Tool("Finds a coral.")
  String findCoral(@Param("Coral to look for") Bare bare) {
    return "";
  }

  // Javadoc that does not speak of the parameter is none; a half described enum says too little.
  // tool: find_sponge
  // finding: [MissingParamDescription] parameter 'half' has no description
  // finding: [MissingParamDescription] parameter 'sizes' has no description
  /** Finds a sponge.
   * @param other something else */
  @Tool
  String findSponge(Half half, Map<String, Integer> sizes) {
    return "";
  }

  // tool: find_blank
  // finding: [MissingToolDescription] tool 'find_blank' has no description
  // finding: [MissingParamDescription] parameter 'where' has no description
  @Tool("   ")
  String findBlank(@Param(" \t") String where) {
    return "";
  }
}
