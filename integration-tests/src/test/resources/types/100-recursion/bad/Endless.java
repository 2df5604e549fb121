import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Endless {
  public record Node(@Param("Its name") String name, @Param("What comes next") Node next) {}

  @Tool("Returns the value it was given.")
  public Node echo(@Param("Where to start") Node node) {
    return node;
  }
}
