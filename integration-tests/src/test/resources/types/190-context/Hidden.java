import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolContext;

public class Hidden {
  @Tool("Says for whom the order is.")
  public String whose(
      @Param("Order number") String order,
      @FromContext("tenant") String tenant,
      ToolContext context) {
    return order + " of " + tenant + (context.isCancelled() ? ", too late" : "");
  }
}
