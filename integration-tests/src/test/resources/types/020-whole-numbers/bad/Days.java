import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Days {
  @Tool("Returns the value it was given.")
  public int echo(@Param(value = "Days to look back", minimum = 14, maximum = 1) int days) {
    return days;
  }
}
