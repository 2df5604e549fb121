import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Names {
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  public sealed interface Payment permits Card {}

  public record Card(@Param("Last four digits") String digits) implements Payment {}

  @Tool("Returns the value it was given.")
  public Payment echo(@Param("How the order is paid") Payment payment) {
    return payment;
  }
}
