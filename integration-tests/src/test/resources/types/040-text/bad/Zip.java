import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Zip {
  @Tool("Returns the value it was given.")
  public String echo(@Param(value = "Postal code", minimum = 1) String zip) {
    return zip;
  }
}
