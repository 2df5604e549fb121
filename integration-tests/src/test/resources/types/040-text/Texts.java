import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

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
  public String echoMail(@Param(value = "Where to send the receipt", format = "email") String mail) {
    return mail;
  }

  @Tool("Returns the value it was given.")
  public char echoChar(@Param("Shelf, one letter") char shelf) {
    return shelf;
  }

  @Tool("Returns the value it was given.")
  public List<Character> echoChars(@Param("Shelves, one letter each") List<Character> shelves) {
    return shelves;
  }
}
