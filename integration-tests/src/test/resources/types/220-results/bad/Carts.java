import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolResult;
import java.util.List;
import java.util.Optional;

public class Carts {
  public record Cart(@Param("What came of it") ToolResult result) {}

  @Tool("Puts several things into the cart.")
  public List<ToolResult> addAll(@Param("Articles to put in") List<String> articles) {
    return articles.stream().map(ToolResult::text).toList();
  }

  @Tool("Shows the cart.")
  public Cart show() {
    return new Cart(ToolResult.done());
  }

  @Tool("Empties the cart, if there is one.")
  public Optional<Void> emptyCart() {
    return Optional.empty();
  }

  @Tool("Shows a thread of the shop.")
  public Thread thread() {
    return Thread.currentThread();
  }

  @Tool("Puts a result into the cart.")
  public void put(@Param("What came of it") ToolResult result) {}
}
