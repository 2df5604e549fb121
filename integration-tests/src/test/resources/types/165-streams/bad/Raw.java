import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.stream.Stream;

public class Raw {
  @Tool("Counts tags.")
  public long count(@Param("Tags to count") Stream tags) {
    return tags.count();
  }
}
