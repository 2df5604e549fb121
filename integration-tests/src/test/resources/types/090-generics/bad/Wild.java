import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Wild {
  @Tool("Counts numbers.")
  public int count(@Param("Numbers to count") List<?> numbers) {
    return numbers.size();
  }
}
