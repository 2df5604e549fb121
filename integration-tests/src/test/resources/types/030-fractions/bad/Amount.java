import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;

public class Amount {
  @Tool("Returns the value it was given.")
  public BigDecimal echo(@Param(value = "Amount to pay back", minimumExact = "ten") BigDecimal amount) {
    return amount;
  }

  @Tool("Returns the value it was given.")
  public BigDecimal echoDefault(@Param(value = "Amount to pay back", defaultValue = "9,99") BigDecimal amount) {
    return amount;
  }

  @Tool("Returns the value it was given.")
  public double echoDouble(@Param(value = "Amount to pay back", defaultValue = "NaN") double amount) {
    return amount;
  }

  @Tool("Returns the value it was given.")
  public float echoFloat(@Param(value = "Amount to pay back", defaultValue = "1e39") float amount) {
    return amount;
  }

  @Tool("Returns the value it was given.")
  public double echoNone(@Param(value = "Share of the whole", minimum = 1, exclusiveMaximum = 1) double share) {
    return share;
  }
}
