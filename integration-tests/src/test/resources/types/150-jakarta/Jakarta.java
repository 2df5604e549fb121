import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

public class Jakarta {
  public record Order(
      @Positive @Max(99) @Param("How many pieces") int pieces,
      @NotBlank @Size(max = 20) @Param("Note for the packer") String note,
      @Size(min = 1) @Param("Who is told of it") List<String> watchers,
      @Email @Param("Where to send the receipt") String mail) {}

  @Tool("Returns the value it was given.")
  public Order echo(@Param("What to order") Order order) {
    return order;
  }
}
