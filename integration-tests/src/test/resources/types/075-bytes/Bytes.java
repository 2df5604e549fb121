import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Bytes {
  @Tool("Returns the value it was given.")
  public byte[] echo(@Param("Signature of the customer") byte[] signature) {
    return signature;
  }
}
