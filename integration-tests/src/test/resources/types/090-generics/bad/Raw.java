import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Raw {
  public record Page<T>(@Param("What is on it") List<T> items) {}

  @Tool("Counts texts.")
  public int count(@Param("Texts to count") List texts) {
    return texts.size();
  }

  @Tool("Counts what is on pages.")
  public int countAll(@Param("Pages to count") List<Page> pages) {
    return pages.size();
  }
}
