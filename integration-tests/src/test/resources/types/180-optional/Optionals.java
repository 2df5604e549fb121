import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Optional;
import java.util.OptionalInt;

public class Optionals {
  @Tool("Returns the value it was given.")
  public Optional<String> echo(@Param("Note, if any") Optional<String> note) {
    return note;
  }

  @Tool("Returns the value it was given.")
  public OptionalInt echoInt(@Param(value = "Age, if known", minimum = 0) OptionalInt age) {
    return age;
  }

  @Tool("Returns the value it was given.")
  public String echoText(@Param(value = "Note, if any", required = false) String note) {
    return note == null ? "nothing" : note;
  }

  @Tool("Returns the value it was given.")
  public int echoDefault(@Param(value = "Days to look back", defaultValue = "7", maximum = 30) int days) {
    return days;
  }
}
