import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.Media;
import java.awt.image.BufferedImage;
import java.util.Map;

public class Album {
  public record Page(@Param("Its title") String title, @Param("Its picture") Media picture) {}

  @Tool("Shows a page.")
  public Page show(@Param("Title of the page") String title) {
    return new Page(title, Media.png(new byte[0]));
  }

  @Tool("Shows all pictures by name.")
  public Map<String, Media> showAll() {
    return Map.of();
  }

  @Tool("Keeps a picture.")
  public void keep(@Param("Picture to keep") Media picture) {}

  @Tool("Draws a picture.")
  public BufferedImage draw() {
    return null;
  }
}
