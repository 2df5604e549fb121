import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import jakarta.validation.constraints.Max;

public class Limits {
  @Tool("Returns the value it was given.")
  public int echo(@Max(50) @Param(value = "How many pieces", maximum = 99) int pieces) {
    return pieces;
  }
}
