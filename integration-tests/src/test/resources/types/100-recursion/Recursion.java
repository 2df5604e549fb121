import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Recursion {
  /** A folder. */
  public record Folder(
      @Param("Its name") String name, @Param("What is in it") List<Folder> folders) {}

  public record Step(
      @Param("What to do") String text,
      @Param("What comes next, if anything does") Optional<Step> next,
      @Param(value = "What to do instead, by reason", defaultValue = "{}") Map<String, Step> otherwise) {}

  @Tool("Returns the value it was given.")
  public Folder echo(@Param("Folder to list") Folder folder) {
    return folder;
  }

  @Tool("Returns the value it was given.")
  public Step echoStep(@Param("Where to start") Step step) {
    return step;
  }
}
