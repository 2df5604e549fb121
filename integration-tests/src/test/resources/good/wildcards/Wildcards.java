package wildcards;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types as Kotlin writes them: what a parameter only gives is {@code ? extends}. */
public class Wildcards {

  public enum Size {
    SMALL,
    LARGE
  }

  public record Line(@Param("Number of the article") int article, @Param("Its size") Size size) {}

  public record Page<T>(
      @Param("What is on the page") List<? extends T> items,
      @Param("Number of the page") int number) {}

  /** Counts the lines of an order that have one of the sizes. */
  @Tool
  public long countLines(
      @Param("Sizes to count") Set<? extends Size> sizes,
      @Param("Lines of the order") List<? extends Line> lines) {
    return lines.stream().filter(line -> sizes.contains(line.size())).count();
  }

  /** Finds the names of all orders that hold a size. */
  @Tool
  public List<String> findOrders(
      @Param("Size to look for") Size size,
      @Param("Sizes by order") Map<String, ? extends Collection<? extends Size>> orders) {
    return orders.entrySet().stream()
        .filter(order -> order.getValue().contains(size))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Describes a page of lines and what it was sorted by. */
  @Tool
  public String describePage(
      @Param("Page to describe") Page<? extends Line> page,
      @Param("What the page was sorted by") Optional<? extends Size> order) {
    return page.items().size() + " on " + page.number() + order.map(size -> ", " + size).orElse("");
  }
}
