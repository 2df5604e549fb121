import com.fasterxml.jackson.annotation.JsonValue;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Identifiers {
  public record OrderId(@Param(value = "Order number as printed on the receipt", pattern = "A-\\d+") String value) {}

  public record Order(@Param("Its number") OrderId id, @Param("How many pieces") int pieces) {}

  @Tool("Returns the value it was given.")
  public OrderId echo(@Param("Order to look up") OrderId orderId) {
    return orderId;
  }

  @Tool("Returns the value it was given.")
  public Order echoOrder(@Param("Order to check") Order order) {
    return order;
  }

  public record Seat(@JsonValue @Param(value = "Number of the seat", minimum = 1) int number) {}

  @Tool("Returns the value it was given.")
  public List<Seat> echoSeats(@Param("Seats to book") List<Seat> seats) {
    return seats;
  }
}
