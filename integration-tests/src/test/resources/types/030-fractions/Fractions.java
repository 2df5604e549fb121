import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;

public class Fractions {
  public record Boxed(
      @Param("Share of the whole") Float share, @Param("Temperature") Double celsius) {}

  @Tool("Returns the value it was given.")
  public double echo(@Param(value = "Temperature", unit = "degrees Celsius", minimum = -273.15) double celsius) {
    return celsius;
  }

  @Tool("Returns the value it was given.")
  public float echoFloat(@Param(value = "Share of the whole", exclusiveMinimum = 0, maximum = 1) float share) {
    return share;
  }

  @Tool("Returns the value it was given.")
  public BigDecimal echoExact(
      @Param(value = "Amount to pay back", unit = "EUR", minimumExact = "0.01", multipleOf = 0.01) BigDecimal amount) {
    return amount;
  }

  @Tool("Returns the value it was given.")
  public Boxed echoBoxed(@Param("What was measured") Boxed measured) {
    return measured;
  }
}
