import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.ArrayList;

public class Tags {
  @Tool("Counts tags.")
  public int count(@Param("Tags to count") ArrayList<String> tags) {
    return tags.size();
  }
}
