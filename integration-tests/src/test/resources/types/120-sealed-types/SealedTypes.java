import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class SealedTypes {
  public sealed interface Delivery permits Parcel, Pickup {}

  /** Sent to a door. */
  public record Parcel(@Param("Street and number") String street, @Param("Postal code") String zip)
      implements Delivery {}

  /** Fetched by the customer. */
  public record Pickup(@Param("Shop to fetch it from") String shop) implements Delivery {}

  @Tool("Returns the value it was given.")
  public Delivery echo(@Param("How the order gets to the customer") Delivery delivery) {
    return delivery;
  }
}
