import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Endless {
  public sealed interface Delivery permits Relay {}

  public record Relay(@Param("Who takes it on") Delivery next) implements Delivery {}

  @Tool("Returns the value it was given.")
  public Delivery echo(@Param("How the order gets to the customer") Delivery delivery) {
    return delivery;
  }
}
