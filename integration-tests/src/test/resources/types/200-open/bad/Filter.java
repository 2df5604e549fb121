import com.fasterxml.jackson.databind.JsonNode;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;

public class Filter {
  @Tool("Counts conditions.")
  public int count(
      @Param("Conditions to count") Map<String, Object> conditions,
      @Param("Values to leave out") List<Object> others,
      @Param("Form of the result") JsonNode form) {
    return conditions.size();
  }
}
