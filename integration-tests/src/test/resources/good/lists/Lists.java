package good.lists;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

public class Lists {

  public record Item(@Param("Name of the item") String name) {}

  public record Names(@Param("First names") List<String> first, @Param("Numbers that are lucky") int[] lucky) {}

  @Tool("Shows lists as they arrived.")
  public String showLists(
      @Param(value = "One to three words", minItems = 1, maxItems = 3) List<String> words,
      @Param(value = "Other words, at least one", minItems = 1, required = false) List<String> others,
      @Param(value = "Different numbers", uniqueItems = true, required = false) Collection<Integer> numbers,
      @Param(value = "Items", required = false) Iterable<Item> items,
      @Param(value = "Amounts that differ", required = false) Set<BigDecimal> amounts) {
    return words + " " + others + " " + numbers + " " + items + " " + amounts;
  }

  @Tool("Shows arrays as they arrived.")
  public String showArrays(
      @Param("Numbers") int[] numbers,
      @Param(value = "Words", required = false) String[] words,
      @Param(value = "Items, at most two", maxItems = 2, required = false) Item[] items,
      @Param(value = "Rows of numbers", required = false) double[][] rows,
      @Param(value = "Letters", required = false) char[] letters,
      @Param(value = "Large numbers", required = false) Long[] large,
      @Param(value = "Truths", required = false) boolean[] truths) {
    return Arrays.toString(numbers) + Arrays.toString(words) + Arrays.toString(items) + Arrays.deepToString(rows)
        + Arrays.toString(letters) + Arrays.toString(large) + Arrays.toString(truths);
  }

  @Tool("Shows a list of lists as it arrived.")
  public List<List<String>> showTable(@Param("Rows of cells") List<List<String>> rows) {
    return rows;
  }

  @Tool("Lists numbers up to one.")
  public int[] listNumbers(@Param("The last number") int last) {
    return last < 0 ? null : java.util.stream.IntStream.rangeClosed(1, last).toArray();
  }

  @Tool("Lists rows of numbers.")
  public long[][] listRows() {
    return new long[][] {{1, 2}, {}, {3}};
  }

  @Tool("Lists names of everybody.")
  public Set<Names> listNames() {
    return Set.of(new Names(List.of("Ann", "Bo"), new int[] {7}));
  }

  @Tool("Changes the list that it gets, which it must not.")
  public String changeList(@Param("Words") List<String> words) {
    try {
      words.add("another");
      return "changed";
    } catch (UnsupportedOperationException e) {
      return "refused";
    }
  }

  @Tool("Shows sets whose items Java cannot compare.")
  public String showSets(
      @Param("Pairs") Set<int[]> pairs,
      @Param(value = "Patterns", required = false) Set<java.util.regex.Pattern> patterns,
      @Param(value = "Names", required = false) Set<Names> names) {
    return pairs.size() + " " + (patterns == null ? 0 : patterns.size()) + " " + (names == null ? 0 : names.size());
  }
}
