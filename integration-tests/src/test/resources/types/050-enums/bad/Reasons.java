import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Reasons {
  public enum Reason {}

  @Tool("Returns the value it was given.")
  public Reason echo(@Param("Why the customer gets money back") Reason reason) {
    return reason;
  }
}
