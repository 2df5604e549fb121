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

  @Tool("Returns the numbers on a page.")
  public Page<Integer> lengths(@Param("Page of texts") Page<String> page) {
    return new Page<>(page.items().stream().map(String::length).toList(), page.number());
  }
}
