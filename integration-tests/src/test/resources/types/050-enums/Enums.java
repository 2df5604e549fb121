import com.fasterxml.jackson.annotation.JsonProperty;
import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Enums {
  public enum Reason {
    @Description("arrived broken")
    DAMAGED,
    WRONG_ITEM,
    @JsonProperty("never-arrived")
    LOST
  }

  @Tool("Returns the value it was given.")
  public Reason echo(@Param("Why the customer gets money back") Reason reason) {
    return reason;
  }
}
