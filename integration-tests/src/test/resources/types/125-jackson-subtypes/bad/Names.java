import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Names {
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  public sealed interface Payment permits Card {}

  public record Card(@Param("Last four digits") String digits) implements Payment {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  public interface Delivery {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  public sealed interface Shop permits Kiosk {}

  public record Kiosk(@Param("Where it stands") String street) implements Shop {}

  @Tool("Returns the value it was given.")
  public Payment echo(@Param("How the order is paid") Payment payment) {
    return payment;
  }

  @Tool("Sends an order.")
  public void send(@Param("How the order is sent") Delivery delivery, @Param("Who sells it") Shop shop) {}
}
