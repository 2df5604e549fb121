import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Lookup {
  public record OrderId(@Param(value = "Order number", pattern = "(.*A){20}") String value) {}

  public record ShopId(@Param("Number of the shop") int value) {}

  @Tool("Returns the value it was given.")
  public OrderId echo(@Param("Order to look up") OrderId orderId) {
    return orderId;
  }

  @Tool("Returns the value it was given.")
  public ShopId echoShop(@Param(value = "Shop to look up", minimum = 1) ShopId shopId) {
    return shopId;
  }

  @Tool("Returns the value it was given.")
  public ShopId echoDefault(@Param(value = "Shop to look up", defaultValue = "none") ShopId shopId) {
    return shopId;
  }
}
