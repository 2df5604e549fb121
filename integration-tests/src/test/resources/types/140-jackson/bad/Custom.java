import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Custom {
  public record Item(
      @JsonDeserialize(using = StringDeserializer.class) @Param("Article that was bought") String article) {}

  @Tool("Returns the value it was given.")
  public String echo(@Param("Item to order") Item item) {
    return item.article();
  }
}
