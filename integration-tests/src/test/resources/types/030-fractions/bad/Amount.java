import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;

public class Amount {
  @Tool("Returns the value it was given.")
  public BigDecimal echo(@Param(value = "Amount to pay back", minimumExact = "ten") BigDecimal amount) {
    return amount;
  }
}
