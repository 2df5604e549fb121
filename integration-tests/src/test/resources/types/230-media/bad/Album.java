import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.Media;

public class Album {
  public record Page(@Param("Its title") String title, @Param("Its picture") Media picture) {}

  @Tool("Shows a page.")
  public Page show(@Param("Title of the page") String title) {
    return new Page(title, Media.png(new byte[0]));
  }
}
