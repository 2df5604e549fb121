import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Optional;

public class Ages {
  @Tool("Counts ages.")
  public int count(@Param("Ages, as far as known") List<Optional<Integer>> ages) {
    return ages.size();
  }
}
