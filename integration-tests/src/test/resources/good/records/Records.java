package good.records;

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Optional;

public class Records {

  /** An order of a shop. */
  public record Order(
      @Param("Customer who orders") Customer customer,
      @Param(value = "What is ordered", minItems = 1, maxItems = 3) List<Line> lines,
      @Param(value = "Remark for the packer", required = false, maxLength = 10) String remark,
      @Param(value = "How many parcels", defaultValue = "1", minimum = 1) int parcels,
      @Param("Gift text, if it is a gift") Optional<String> gift) {}

  @Description("Who buys")
  public record Customer(@Param("Full name") String name, @Param("Where to send it") Address address) {}

  public record Address(@Param("Street and number") String street, @Param(value = "Postal code", pattern = "\\d{4}") String zip) {}

  /** Something ordered. */
  public record Line(@Param("Product name") String product, @Param("How many") int quantity) {
    public Line {
      if (quantity < 1) {
        throw new IllegalArgumentException("quantity must be positive");
      }
      if (product.isBlank()) {
        throw new IllegalArgumentException();
      }
    }
  }

  /** Nothing to say. */
  public record Empty() {}

  /** A page of something. */
  public record Page<T>(@Param("What is on it") List<T> items, @Param("Its number") int number, @Param(value = "The best of it", required = false) T best) {}

  @Tool("Places an order.")
  public Order placeOrder(@Param("What to order") Order order) {
    return order;
  }

  @Tool("Turns a page of lines into a page of numbers.")
  public Page<Integer> turnPage(@Param("The page") Page<Line> page, @Param(value = "An empty thing", required = false) Empty empty) {
    return new Page<>(page.items().stream().map(Line::quantity).toList(), page.number() + (empty == null ? 1 : 100), null);
  }
}
