import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Raw {
  @Tool("Counts texts.")
  public int count(@Param("Texts to count") List texts) {
    return texts.size();
  }
}
