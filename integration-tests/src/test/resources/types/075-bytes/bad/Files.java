import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.io.InputStream;
import java.nio.ByteBuffer;

public class Files {
  @Tool("Counts bytes.")
  public int count(
      @Param("What to count") InputStream bytes,
      @Param("What to leave out") ByteBuffer others,
      @Param(value = "What to add", maxLength = 64) byte[] more,
      @Param(value = "What to end with", defaultValue = "AA==") byte[] end) {
    return 0;
  }
}
