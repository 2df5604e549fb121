import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

public class Prices {
  @Tool("Counts prices.")
  public int count(
      @Param("Prices by year") Map<Integer, Double> prices,
      @Param("Prices by day") Map<LocalDate, Double> daily,
      @Param("Prices by name") HashMap<String, Double> named,
      @Param(value = "Prices by country", defaultValue = "[]") Map<String, Double> foreign,
      @Param(value = "Prices by colour", maxLength = 3) Map<String, Double> coloured) {
    return prices.size();
  }
}
