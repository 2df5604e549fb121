import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

public class Lists {
  @Tool("Returns the value it was given.")
  public List<String> echo(@Param(value = "Tags", minItems = 1, maxItems = 3) List<String> tags) {
    return tags;
  }

  @Tool("Returns the value it was given.")
  public Set<LocalDate> echoSet(@Param("Holidays") Set<LocalDate> days) {
    return days;
  }

  @Tool("Returns the value it was given.")
  public int[][] echoArray(@Param("Rows of a table") int[][] rows) {
    return rows;
  }

  @Tool("Returns the value it was given.")
  public Iterable<Boolean> echoIterable(@Param("Answers") Iterable<Boolean> answers) {
    return answers;
  }
}
