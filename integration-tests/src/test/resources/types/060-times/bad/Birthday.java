import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Date;

public class Birthday {
  @Tool("Returns the value it was given.")
  public Date echo(@Param("Day of birth") Date date) {
    return date;
  }
}
