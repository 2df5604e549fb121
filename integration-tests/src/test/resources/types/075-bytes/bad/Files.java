import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.io.InputStream;

public class Files {
  @Tool("Counts bytes.")
  public int count(@Param("What to count") InputStream bytes) {
    return 0;
  }
}
