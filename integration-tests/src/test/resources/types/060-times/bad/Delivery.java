import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;

public class Delivery {
  @Tool("Returns the value it was given.")
  public LocalDate echo(@Param(value = "Day of delivery", defaultValue = "31.3.2026") LocalDate date) {
    return date;
  }
}
