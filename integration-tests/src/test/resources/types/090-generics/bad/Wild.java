import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;

public class Wild {
  public record Page<T>(@Param("What is on it") List<T> items) {}

  @Tool("Counts numbers.")
  public int count(@Param("Numbers to count") List<?> numbers) {
    return numbers.size();
  }

  @Tool("Counts pages.")
  public int countPages(@Param("Pages by name") Map<String, Page<? super Integer>> pages) {
    return pages.size();
  }

  @Tool("Lists numbers.")
  public List<? extends Number> list() {
    return List.of(1);
  }

  @Tool("Counts things.")
  public <T> int countAll(@Param("Page of things") Page<T> page) {
    return page.items().size();
  }
}
