import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;

public class Custom {
  public record Item(
      @JsonDeserialize(using = StringDeserializer.class) @Param("Article that was bought") String article,
      @JsonFormat(pattern = "dd.MM.yyyy") @Param("Day of delivery") LocalDate day,
      @JsonUnwrapped @Param("How it is paid") Card card) {}

  public record Card(@Param("Last four digits") String digits) {}

  public static class Letter {
    @JsonAnySetter
    public void set(String name, String value) {}
  }

  @Tool("Orders an item.")
  public String order(@Param("Item to order") Item item, @Param("What to write") Letter letter) {
    return item.article();
  }
}
