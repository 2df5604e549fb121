import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Records {
  /** Where something is sent. */
  public record Address(
      @Param("Street and number") String street,
      @Param(value = "Postal code", pattern = "\\d{5}") String zip) {}

  public record Parcel(
      @Param("Where to send it") Address address,
      @Param(value = "Weight", unit = "kg") double weight,
      @Param(value = "Note for the driver", required = false) String note) {
    public Parcel {
      if (weight <= 0) {
        throw new IllegalArgumentException("weight must be more than nothing");
      }
    }
  }

  @Tool("Returns the value it was given.")
  public Parcel echo(@Param("What to send") Parcel parcel) {
    return parcel;
  }
}
