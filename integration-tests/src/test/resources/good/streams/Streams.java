package good.streams;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

public class Streams {

  public record Item(@Param("Name of the item") String name) {}

  public record Basket(
      @Param("Items in it") Stream<Item> items,
      @Param(value = "Their weights", required = false) DoubleStream weights) {}

  private final AtomicInteger closed = new AtomicInteger();

  @Tool("Shows streams as they arrived.")
  public String showStreams(
      @Param(value = "One to three words", minItems = 1, maxItems = 3) Stream<String> words,
      @Param(value = "Different numbers", uniqueItems = true) IntStream numbers,
      @Param(value = "Large numbers; none if left out", defaultValue = "[]") LongStream large,
      @Param(value = "Other words; none if left out", defaultValue = "[]") Stream<String> others,
      @Param("Weights, if known") Optional<DoubleStream> weights) {
    return words.toList() + " " + Arrays.toString(numbers.toArray()) + " " + large.sum() + " " + others.count() + " "
        + weights.map(DoubleStream::sum);
  }

  @Tool("Shows a basket as it arrived.")
  public Basket showBasket(@Param("The basket") Basket basket) {
    return basket;
  }

  @Tool("Shows streams in streams as they arrived.")
  public Stream<Stream<Integer>> showRows(@Param("Rows of numbers") Stream<Stream<Integer>> rows) {
    return rows;
  }

  @Tool("Shows streams in a map and in lists as they arrived.")
  public Map<String, List<LongStream>> showTable(@Param("Rows by name") Map<String, List<LongStream>> table) {
    return table;
  }

  @Tool("Lists numbers up to one.")
  public IntStream listNumbers(@Param("The last number") int last) {
    return IntStream.rangeClosed(1, last).onClose(closed::incrementAndGet);
  }

  @Tool("Lists items, the second of which cannot be made.")
  public Stream<Item> listItems() {
    return Stream.of("a", "b").map(Streams::item).onClose(closed::incrementAndGet);
  }

  private static Item item(String name) {
    if (name.equals("b")) {
      throw new IllegalStateException("no item b");
    }
    return new Item(name);
  }

  @Tool("Lists numbers without end.")
  public Stream<String> listEndless() {
    return Stream.generate(() -> "x".repeat(1_000_000)).onClose(closed::incrementAndGet);
  }

  @Tool("Counts the streams that were closed.")
  public int countClosed() {
    return closed.get();
  }
}
