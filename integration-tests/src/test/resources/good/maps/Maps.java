package good.maps;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Maps {

  public enum Size {
    @JsonProperty("small") SMALL,
    @JsonProperty("large") LARGE
  }

  public record Code(@Param(value = "Code of two capitals, e.g. AB", pattern = "[A-Z]{2}") String value) {}

  public record Price(@Param(value = "Amount", unit = "EUR") double amount) {}

  /** An identifier that is equal only to itself. */
  public static final class Shelf {
    private final String label;

    public Shelf(@Param("Label on the shelf, e.g. B7") String label) {
      this.label = label;
    }

    @JsonValue
    public String label() {
      return label;
    }
  }

  @Tool("Shows maps as they arrived.")
  public String showMaps(
      @Param(value = "Number of each product", minItems = 1, maxItems = 2) Map<String, Integer> counts,
      @Param(value = "Price of each size", required = false) Map<Size, Price> prices,
      @Param(value = "Words by language", required = false) Map<String, List<String>> words,
      @Param(value = "Words by code", required = false) Map<Code, String> codes) {
    return counts + " " + prices + " " + words + " " + codes;
  }

  @Tool("Lists prices of all sizes.")
  public Map<Size, Price> listPrices() {
    return new TreeMap<>(Map.of(Size.SMALL, new Price(1), Size.LARGE, new Price(2.5)));
  }

  @Tool("Counts what lies on shelves.")
  public int countPieces(
      @Param("Pieces by shelf") Map<Shelf, Integer> pieces,
      @Param(value = "Price of a size", required = false, minItems = 1) Map<Size, Price> prices,
      @Param(value = "Two codes", required = false, minItems = 2) Map<Code, Integer> codes) {
    return pieces.size();
  }

  @Tool("Lists names of codes.")
  public Map<Code, Map<String, Integer>> listCodes() {
    return Map.of(new Code("AB"), Map.of("a", 1));
  }
}
