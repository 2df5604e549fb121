import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Recursion {
  /** A folder. */
  public record Folder(
      @Param("Its name") String name, @Param("What is in it") List<Folder> folders) {}

  @Tool("Returns the value it was given.")
  public Folder echo(@Param("Folder to list") Folder folder) {
    return folder;
  }
}
