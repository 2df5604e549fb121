import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Days {
  @Tool("Returns the value it was given.")
  public int echo(@Param(value = "Days to look back", minimum = 14, maximum = 1) int days) {
    return days;
  }

  @Tool("Returns the value it was given.")
  public byte echoByte(@Param(value = "Level", maximum = 300) byte level) {
    return level;
  }

  @Tool("Returns the value it was given.")
  public long echoText(@Param(value = "Inventory number", maxLength = 8) long number) {
    return number;
  }
}
