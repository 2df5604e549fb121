import com.fasterxml.jackson.annotation.JsonProperty;
import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  @Tool("Returns the value it was given.")
  public List<Reason> echoAll(@Param("Reasons to count") List<Reason> reasons) {
    return reasons;
  }

  @Tool("Returns the value it was given.")
  public Optional<Reason> echoAny(@Param("Reason, if one is known") Optional<Reason> reason) {
    return reason;
  }

  @Tool("Returns the value it was given.")
  public Map<Reason, Reason> echoBetter(@Param("Reasons by what they were taken for") Map<Reason, Reason> reasons) {
    return reasons;
  }

  @Tool("Returns the value it was given.")
  public Reason echoDefault(@Param(value = "Why the customer gets money back", defaultValue = "LOST") Reason reason) {
    return reason;
  }
}
