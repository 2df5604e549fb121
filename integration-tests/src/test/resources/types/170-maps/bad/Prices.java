import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Map;

public class Prices {
  @Tool("Counts prices.")
  public int count(@Param("Prices by year") Map<Integer, Double> prices) {
    return prices.size();
  }
}
