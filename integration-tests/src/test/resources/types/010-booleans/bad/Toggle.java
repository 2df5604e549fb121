import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Toggle {
  @Tool("Returns the value it was given.")
  public boolean echo(@Param(value = "Whether to send a mail", required = false) boolean notify) {
    return notify;
  }
}
