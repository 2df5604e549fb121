package good.deprecated;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

/** Uses what is deprecated, which is the business of its author and not of the generated code. */
public class Retired {

  @Deprecated(since = "1")
  public record Old(@Param("Age in years") int age) {}

  public enum Kind {
    @Deprecated(forRemoval = true)
    OLD,
    NEW
  }

  @Deprecated
  @Tool("Shows old things as they are.")
  public List<Old> showOld(@Param("Things to show") List<Old> things, @Param("Kind of the things") Kind kind) {
    return things;
  }
}
