package good.maps;

import com.fasterxml.jackson.annotation.JsonProperty;
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

  @Tool("Lists names of codes.")
  public Map<Code, Map<String, Integer>> listCodes() {
    return Map.of(new Code("AB"), Map.of("a", 1));
  }
}
