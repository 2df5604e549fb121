import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigInteger;

public class WholeNumbers {
  @Tool("Returns the value it was given.")
  public int echo(@Param(value = "Days to look back", minimum = 1, maximum = 14) int days) {
    return days;
  }

  @Tool("Returns the value it was given.")
  public byte echoByte(@Param("Level") byte level) {
    return level;
  }

  @Tool("Returns the value it was given.")
  public Long echoLong(@Param(value = "Inventory number", multipleOf = 2) Long number) {
    return number;
  }

  @Tool("Returns the value it was given.")
  public BigInteger echoBig(@Param("Number to factorize") BigInteger number) {
    return number;
  }
}
