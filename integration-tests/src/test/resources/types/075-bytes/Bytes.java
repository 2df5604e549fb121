import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Map;

public class Bytes {
  @Tool("Returns the value it was given.")
  public byte[] echo(@Param("Signature of the customer") byte[] signature) {
    return signature;
  }

  @Tool("Returns the value it was given.")
  public byte[] echoKey(@Param(value = "Key of the lock", minItems = 2, maxItems = 4) byte[] key) {
    return key;
  }

  @Tool("Returns the value it was given.")
  public Map<String, byte[]> echoFiles(@Param("Files by name") Map<String, byte[]> files) {
    return files;
  }
}
