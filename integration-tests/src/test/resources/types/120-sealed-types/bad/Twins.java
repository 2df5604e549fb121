import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Twins {
  public sealed interface Delivery permits Fast.Parcel, Slow.Parcel {}

  public static class Fast {
    public record Parcel(@Param("Street and number") String street) implements Delivery {}
  }

  public static class Slow {
    public record Parcel(@Param("Street and number") String street) implements Delivery {}
  }

  @Tool("Returns the value it was given.")
  public Delivery echo(@Param("How the order gets to the customer") Delivery delivery) {
    return delivery;
  }
}
