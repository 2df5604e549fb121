import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigInteger;

public class Page {
  @Tool("Returns the value it was given.")
  public int echo(@Param(value = "Page to show", defaultValue = "1.5") int page) {
    return page;
  }

  @Tool("Returns the value it was given.")
  public short echoShort(@Param(value = "Page to show", defaultValue = "40000") short page) {
    return page;
  }

  @Tool("Returns the value it was given.")
  public BigInteger echoBig(@Param(value = "Page to show", defaultValue = "1_000") BigInteger page) {
    return page;
  }

  @Tool("Returns the value it was given.")
  public long echoLong(@Param(value = "Page to show", minimum = 1, defaultValue = "0") long page) {
    return page;
  }
}
