import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

public class Jakarta {
  public record Order(
      @Positive @Max(99) @Param("How many pieces") int pieces,
      @NotBlank @Size(max = 20) @Param("Note for the packer") String note,
      @Size(min = 1) @Param("Who is told of it") List<String> watchers,
      @Email @Param("Where to send the receipt") String mail) {}

  public record Offer(
      @Min(1) @Param("Place in the list") int place,
      @Pattern(regexp = "[A-Z]{2}") @Param("Country by its two letters") String country,
      @NotEmpty @Param("Name of the article") String article,
      @DecimalMax("99.50") @Digits(integer = 2, fraction = 2) @Param("Price in EUR") BigDecimal price,
      @Future @Param("Last day of the offer") LocalDate last) {}

  @Tool("Returns the value it was given.")
  public Order echo(@Param("What to order") Order order) {
    return order;
  }

  @Tool("Returns the value it was given.")
  public Offer echoOffer(@Param("What to offer") Offer offer) {
    return offer;
  }
}
