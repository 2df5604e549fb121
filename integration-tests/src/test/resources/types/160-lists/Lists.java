import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.Collection;
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
  public Collection<List<Integer>> echoCollection(@Param("Numbers drawn") Collection<List<Integer>> draws) {
    return draws;
  }

  @Tool("Returns the value it was given.")
  public Iterable<Boolean> echoIterable(@Param("Answers") Iterable<Boolean> answers) {
    return answers;
  }

  @Tool("Returns the value it was given.")
  public List<Double> echoDifferent(@Param(value = "Sizes to compare", uniqueItems = true) List<Double> sizes) {
    return sizes;
  }

  @Tool("Returns the value it was given.")
  public int[][] echoArray(@Param("Rows of a table") int[][] rows) {
    return rows;
  }

  public record Arrays(
      @Param("Which days are free") boolean[] free,
      @Param("Years") short[] years,
      @Param("Pages") int[] pages,
      @Param("Inventory numbers") long[] numbers,
      @Param("Shares") float[] shares,
      @Param("Temperatures") double[] degrees,
      @Param("Shelves") char[] shelves,
      @Param("Names") String[] names) {}

  @Tool("Returns the value it was given.")
  public Arrays[] echoArrays(@Param("All there is") Arrays[] all) {
    return all;
  }
}
