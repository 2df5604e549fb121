// option: -Apokayoke.dialects=openai-strict,anthropic-strict
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Schemas {

  // expect: [DialectUnsupported] type 'Folder' of component 'folders' of 'Folder' contains itself, which anthropic-strict cannot express
  record Folder(@Param("Name") String name, @Param("What is in it") List<Folder> folders) {}

  /** Finds articles. */
  @Tool
  // expect: [DialectUnsupported] type 'Map<String, Integer>' of parameter 'pieces' has properties of any name, which openai-strict cannot express
  // expect: [DialectUnsupported] type 'Map<String, Integer>' of parameter 'pieces' has properties of any name, which anthropic-strict cannot express
  String findArticles(@Param("Pieces by article") Map<String, Integer> pieces) {
    return "";
  }

  /** Counts folders. */
  @Tool
  int countFolders(@Param("The outermost one") Folder folder) {
    return 0;
  }

  /** Returns what there is of each. */
  @Tool
  Map<String, Integer> getStock(@Param("Shelf") Optional<String> shelf) {
    return Map.of();
  }
}
