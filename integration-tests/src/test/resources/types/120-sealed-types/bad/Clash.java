import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Clash {
  public sealed interface Delivery permits Parcel, Pickup {}

  public record Parcel(@Param("Kind of parcel") String type) implements Delivery {}

  public record Pickup(@Param("Shop to fetch it from") String shop) implements Delivery {}

  @Tool("Returns the value it was given.")
  public Delivery echo(@Param("How the order gets to the customer") Delivery delivery) {
    return delivery;
  }
}
