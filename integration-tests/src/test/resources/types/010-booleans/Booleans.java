import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Booleans {
  @Tool("Returns the value it was given.")
  public boolean echo(@Param("Whether to send a mail") boolean notify) {
    return notify;
  }

  @Tool("Returns the value it was given.")
  public Boolean echoBoxed(@Param(value = "Whether to send a mail", required = false) Boolean notify) {
    return notify;
  }
}
