import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Texts {
  @Tool("Returns the value it was given.")
  public String echo(@Param(value = "Postal code", pattern = "\\d{5}") String zip) {
    return zip;
  }

  @Tool("Returns the value it was given.")
  public CharSequence echoNote(@Param(value = "Note for the packer", minLength = 1, maxLength = 5) CharSequence note) {
    return note;
  }

  @Tool("Returns the value it was given.")
  public char echoChar(@Param("Shelf, one letter") char shelf) {
    return shelf;
  }
}
