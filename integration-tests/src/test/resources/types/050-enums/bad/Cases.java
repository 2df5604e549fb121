import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Cases {
  public enum Unit {
    CELSIUS,
    Celsius
  }

  @Tool("Returns the value it was given.")
  public Unit echo(@Param("Unit of the temperature") Unit unit) {
    return unit;
  }
}
