import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Zip {
  @Tool("Returns the value it was given.")
  public String echo(@Param(value = "Postal code", minimum = 1) String zip) {
    return zip;
  }

  @Tool("Returns the value it was given.")
  public String echoNone(@Param(value = "Postal code", minLength = 6, maxLength = 5) String zip) {
    return zip;
  }

  @Tool("Returns the value it was given.")
  public String echoDefault(@Param(value = "Postal code", pattern = "\\d{5}", defaultValue = "none") String zip) {
    return zip;
  }

  @Tool("Returns the value it was given.")
  public char echoChar(@Param(value = "Shelf, one letter", defaultValue = "A1") char shelf) {
    return shelf;
  }

  @Tool("Returns the value it was given.")
  public char echoLong(@Param(value = "Shelf, one letter", maxLength = 1) char shelf) {
    return shelf;
  }
}
