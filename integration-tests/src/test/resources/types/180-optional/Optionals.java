import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

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
  public OptionalLong echoLong(@Param("Inventory number, if known") OptionalLong number) {
    return number;
  }

  @Tool("Returns the value it was given.")
  public OptionalDouble echoDouble(@Param("Temperature, if known") OptionalDouble degrees) {
    return degrees;
  }

  @Tool("Returns the value it was given.")
  public String echoText(@Param(value = "Note, if any", required = false) String note) {
    return note == null ? "nothing" : note;
  }

  @Tool("Returns the value it was given.")
  public @Nullable LocalDate echoNullable(@Param("Day of delivery, if it is known") @Nullable LocalDate day) {
    return day;
  }

  @Tool("Returns the value it was given.")
  public int echoDefault(@Param(value = "Days to look back", defaultValue = "7", maximum = 30) int days) {
    return days;
  }

  public record Search(
      @Param("Words to look for") String words,
      @Param("Where to look, if not everywhere") Optional<List<String>> places,
      @Param(value = "Day to look at", defaultValue = "2026-03-31") LocalDate day,
      @Param(value = "Most results", required = false, minimum = 1) Integer most,
      @Param("Least share of the words, if any") OptionalDouble share) {}

  @Tool("Returns the value it was given.")
  public Search echoSearch(@Param("What to look for") Search search) {
    return search;
  }
}
