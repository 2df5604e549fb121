import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Map;

public class Maps {
  public enum Size {
    S,
    M
  }

  public record Sku(@Param(value = "Article number", pattern = "\\d{3}") String value) {}

  @Tool("Returns the value it was given.")
  public Map<String, Integer> echo(@Param(value = "Pieces by colour", maxItems = 2) Map<String, Integer> pieces) {
    return pieces;
  }

  @Tool("Returns the value it was given.")
  public Map<Size, Boolean> echoSizes(@Param("What is in stock") Map<Size, Boolean> stock) {
    return stock;
  }

  @Tool("Returns the value it was given.")
  public Map<Sku, String> echoNames(@Param("Names by number") Map<Sku, String> names) {
    return names;
  }

  public record Shop(@Param("Street and number") String street) {}

  @Tool("Returns the value it was given.")
  public Map<String, Map<Size, Shop>> echoShops(@Param("Shops by town and size") Map<String, Map<Size, Shop>> shops) {
    return shops;
  }
}
