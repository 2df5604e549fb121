import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Age {
  @Tool("Returns the value it was given.")
  public int echo(@Param(value = "Age, if known", required = false) int age) {
    return age;
  }
}
