import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Lookup {
  public record OrderId(@Param(value = "Order number", pattern = "(.*A){20}") String value) {}

  @Tool("Returns the value it was given.")
  public OrderId echo(@Param("Order to look up") OrderId orderId) {
    return orderId;
  }
}
