import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class Streams {
  @Tool("Returns the value it was given.")
  public Stream<String> echo(@Param(value = "Tags", maxItems = 3) Stream<String> tags) {
    return tags;
  }

  @Tool("Returns the value it was given.")
  public IntStream echoInts(@Param("Pages to print") IntStream pages) {
    return pages;
  }
}
