import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;

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

  @Tool("Returns the value it was given.")
  public Map<String, List<Delivery>> echoPlan(@Param("Deliveries by day") Map<String, List<Delivery>> plan) {
    return plan;
  }

  /** Light of a room. */
  public abstract static sealed class Light permits Lamp, Candle {}

  public static final class Lamp extends Light {
    private final int watts;

    public Lamp(@Param(value = "Its power", minimum = 1) int watts) {
      this.watts = watts;
    }

    public int getWatts() {
      return watts;
    }
  }

  public static final class Candle extends Light {}

  @Tool("Returns the value it was given.")
  public Light echoLight(@Param("Light to put up") Light light) {
    return light;
  }
}
