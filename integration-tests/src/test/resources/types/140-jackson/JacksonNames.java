import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class JacksonNames {
  public record Sku(@JsonValue @Param("Article number") String number) {}

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public static class Item {
    @JsonPropertyDescription("Article that was bought")
    private Sku articleNumber;

    @JsonProperty("qty")
    @JsonPropertyDescription("How many pieces")
    private int quantity;

    public Sku getArticleNumber() {
      return articleNumber;
    }

    public void setArticleNumber(Sku articleNumber) {
      this.articleNumber = articleNumber;
    }

    public int getQuantity() {
      return quantity;
    }

    public void setQuantity(int quantity) {
      this.quantity = quantity;
    }

    @JsonIgnore
    public boolean isMany() {
      return quantity > 10;
    }
  }

  @Tool("Returns the value it was given.")
  public Item echo(@Param("Item to order") Item item) {
    return item;
  }
}
