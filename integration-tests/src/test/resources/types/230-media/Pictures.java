import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.Media;
import dev.pokayoke.tool.ToolResult;
import java.util.List;
import java.util.Optional;

public class Pictures {
  @Tool("Draws a chart.")
  public Media draw(@Param("What the chart shows") byte[] bytes) {
    return Media.png(bytes);
  }

  @Tool("Draws two charts.")
  public List<Media> drawTwo(@Param("What the charts show") byte[] bytes) {
    return List.of(Media.png(bytes), Media.of("application/pdf", bytes));
  }

  @Tool("Draws a chart, or none.")
  public Optional<Media> drawMaybe(@Param("What the chart shows") Optional<byte[]> bytes) {
    return bytes.map(Media::png);
  }

  @Tool("Draws a chart and says what it shows.")
  public ToolResult drawWithText(@Param("What the chart shows") byte[] bytes) {
    return ToolResult.text("Sales of March").with(Media.png(bytes));
  }
}
