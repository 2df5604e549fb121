import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Code {
  @Tool("Returns the value it was given.")
  public String echo(@Param(value = "Article code", pattern = "[A-Z") String code) {
    return code;
  }
}
