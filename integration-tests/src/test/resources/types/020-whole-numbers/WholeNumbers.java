import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigInteger;

public class WholeNumbers {
  public record Boxed(
      @Param("Level") Byte level,
      @Param("Year") Short year,
      @Param("How many pieces") Integer pieces,
      @Param("Inventory number") Long number) {}

  @Tool("Returns the value it was given.")
  public int echo(@Param(value = "Days to look back", minimum = 1, maximum = 14) int days) {
    return days;
  }

  @Tool("Returns the value it was given.")
  public byte echoByte(@Param("Level") byte level) {
    return level;
  }

  @Tool("Returns the value it was given.")
  public short echoShort(@Param("Year") short year) {
    return year;
  }

  @Tool("Returns the value it was given.")
  public int echoInt(@Param("How many pieces") int pieces) {
    return pieces;
  }

  @Tool("Returns the value it was given.")
  public long echoLong(@Param(value = "Inventory number", multipleOf = 2) long number) {
    return number;
  }

  @Tool("Returns the value it was given.")
  public BigInteger echoBig(@Param("Number to factorize") BigInteger number) {
    return number;
  }

  @Tool("Returns the value it was given.")
  public Boxed echoBoxed(@Param("Stock to book") Boxed stock) {
    return stock;
  }
}
