import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Generics {
  /** Part of a list. */
  public record Page<T>(
      @Param("What is on it") List<T> items,
      @Param(value = "Its number, from 1", minimum = 1) int number) {}

  public record Order(@Param("Order number") String id) {}

  @Tool("Returns the value it was given.")
  public Page<Order> echo(@Param("Page of orders") Page<Order> page) {
    return page;
  }

  @Tool("Returns the value it was given.")
  public Page<Integer> echoNumbers(@Param("Page of numbers") Page<Integer> page) {
    return page;
  }

  @Tool("Returns the value it was given.")
  public List<Order> echoAll(@Param("Orders to check") List<? extends Order> orders) {
    return List.copyOf(orders);
  }
}
