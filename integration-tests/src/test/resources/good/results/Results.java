package good.results;

import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Results {

  public record Line(@Param("Product name") String product, @Param("Remark on it") Optional<String> remark) {}

  public record Order(
      @Param("Lines of it") List<Line> lines,
      @Param("Counts by product") Map<String, Integer> counts,
      @Param("Other orders by name") Map<String, Optional<Line>> others,
      @Param(value = "Text that may be missing", required = false) String note) {}

  @Tool(value = "Does nothing at all.", effect = Effect.WRITE)
  public void doNothing() {}

  @Tool("Gets a text or nothing.")
  public String getText(@Param("Whether there is one") boolean present) {
    return present ? "{\"not\":\"json\"}" : null;
  }

  @Tool("Gets a result that the tool made.")
  public ToolResult getResult(@Param("Whether there is one") boolean present) {
    return present ? ToolResult.error("try again later") : null;
  }

  @Tool("Gets an order with everything in it.")
  public Order getOrder() {
    return new Order(
        List.of(new Line("tea", Optional.of("green")), new Line("cup", Optional.empty())),
        Map.of("tea", 2),
        Map.of("x", Optional.of(new Line("pot", Optional.empty()))),
        null);
  }

  @Tool("Gets a count of things.")
  public Integer getCount() {
    return 7;
  }

  @Tool("Checks whether it is open.")
  public boolean checkOpen() {
    return true;
  }

  @Tool("Gets orders by name.")
  public Map<String, List<Order>> getOrders() {
    return Map.of("all", List.of());
  }
}
