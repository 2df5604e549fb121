import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

public class Streams {
  @Tool("Returns the value it was given.")
  public Stream<String> echo(@Param(value = "Tags", maxItems = 3) Stream<String> tags) {
    return tags;
  }

  @Tool("Returns the value it was given.")
  public Stream<LocalDate> echoDays(@Param("Holidays") Stream<LocalDate> days) {
    return days;
  }

  @Tool("Returns the value it was given.")
  public IntStream echoInts(@Param("Pages to print") IntStream pages) {
    return pages;
  }

  @Tool("Returns the value it was given.")
  public LongStream echoLongs(@Param("Inventory numbers") LongStream numbers) {
    return numbers;
  }

  @Tool("Returns the value it was given.")
  public DoubleStream echoDoubles(@Param("Temperatures") DoubleStream degrees) {
    return degrees;
  }
}
