import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolResult;
import java.util.List;

public class Carts {
  @Tool("Puts several things into the cart.")
  public List<ToolResult> addAll(@Param("Articles to put in") List<String> articles) {
    return articles.stream().map(ToolResult::text).toList();
  }
}
