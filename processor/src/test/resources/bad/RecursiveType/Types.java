import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Types {

  // expect: [RecursiveType] type 'Box' of component 'content' of 'Box' contains itself, so that no value of it ever ends
  record Box(@Param("What is in the box") Box content) {}

  record Folder(
      @Param("Name of the folder") String name, @Param("Folders inside of it") List<Folder> folders) {}

  /** Packs a box and returns its weight in kilograms. */
  @Tool
  int packBox(@Param("What to pack") Box box, @Param("Papers to add") Folder papers) {
    return 0;
  }
}
