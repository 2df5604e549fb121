import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.Media;
import java.util.List;

public class Pictures {
  @Tool("Draws a chart.")
  public Media draw(@Param("What the chart shows") byte[] bytes) {
    return Media.png(bytes);
  }

  @Tool("Draws two charts.")
  public List<Media> drawTwo(@Param("What the charts show") byte[] bytes) {
    return List.of(Media.png(bytes), Media.of("application/pdf", bytes));
  }
}
