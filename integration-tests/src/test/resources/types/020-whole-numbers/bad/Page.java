import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Page {
  @Tool("Returns the value it was given.")
  public int echo(@Param(value = "Page to show", defaultValue = "1.5") int page) {
    return page;
  }
}
