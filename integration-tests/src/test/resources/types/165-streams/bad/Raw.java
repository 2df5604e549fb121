import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

public class Raw {
  @Tool("Counts tags.")
  public long count(@Param("Tags to count") Stream tags) {
    return tags.count();
  }

  @Tool("Counts tags.")
  public void countAll(@Param("Tags to count") BaseStream<String, Stream<String>> tags) {}
}
