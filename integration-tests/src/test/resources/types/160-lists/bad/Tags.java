import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;

public class Tags {
  public enum Unit {
    CELSIUS,
    FAHRENHEIT
  }

  @Tool("Counts tags.")
  public int count(
      @Param("Tags to count") ArrayList<String> tags,
      @Param("Tags to add") Iterator<String> more,
      @Param("Tags to do next") Queue<String> next,
      @Param(value = "Tags to leave out", defaultValue = "none") List<String> others,
      @Param(value = "Tags to keep", maxLength = 20) List<String> kept,
      @Param(value = "Tags to print", minItems = 3, maxItems = 1) List<String> printed,
      @Param(value = "Units to show", minItems = 3) Set<Unit> units) {
    return tags.size();
  }
}
