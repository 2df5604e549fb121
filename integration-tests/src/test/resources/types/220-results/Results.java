import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolResult;

public class Results {
  @Tool("Empties the cart.")
  public void emptyCart() {}

  @Tool("Says whose cart it is.")
  public String cartOwner() {
    return "Ann";
  }

  @Tool("Puts something into the cart.")
  public ToolResult addToCart(@Param("Article to put in") String article) {
    return article.equals("moon") ? ToolResult.error("not for sale; ask for a cup") : ToolResult.text("1 " + article);
  }
}
