import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.concurrent.atomic.AtomicInteger;

public class Count {
  @Tool("Counts on.")
  public String count(
      @Param("Where to start") AtomicInteger start, @Param("How much to add") Number step) {
    return start + " and " + step;
  }
}
