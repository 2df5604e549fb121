import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Toggle {
  @Tool("Returns the value it was given.")
  public boolean echo(@Param(value = "Whether to send a mail", required = false) boolean notify) {
    return notify;
  }

  @Tool("Returns the value it was given.")
  public boolean echoYes(@Param(value = "Whether to send a mail", defaultValue = "True") boolean notify) {
    return notify;
  }

  @Tool("Returns the value it was given.")
  public boolean echoOne(@Param(value = "Whether to send a mail", minimum = 1) boolean notify) {
    return notify;
  }
}
