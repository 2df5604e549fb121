import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Map;

public class Filter {
  @Tool("Counts conditions.")
  public int count(@Param("Conditions to count") Map<String, Object> conditions) {
    return conditions.size();
  }
}
