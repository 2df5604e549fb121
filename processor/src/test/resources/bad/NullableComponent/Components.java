import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Optional;

class Components {

  @Target(ElementType.TYPE_USE)
  @interface Nullable {}

  record Parcel(
      @Param("Where it goes") String address,
      // expect: [NullableComponent] component 'note' of 'Parcel' is @Nullable, but the model must send it
      @Param("What the driver must know") @Nullable String note,
      @Param(value = "Weight in kg; not weighed if left out", required = false) @Nullable Integer weight,
      @Param(value = "Class of the parcel", defaultValue = "A") @Nullable String category,
      @Param("Who signs for it, if somebody must") @Nullable Optional<String> signer) {}

  static class Receipt {

    // expect: [NullableComponent] property 'signer' of 'Receipt' is @Nullable, but the schema promises the model that it is there
    private @Nullable String signer;

    public @Nullable String getSigner() {
      return signer;
    }

    // expect: [NullableComponent] property 'driver' of 'Receipt' is @Nullable, but the schema promises the model that it is there
    public @Nullable String getDriver() {
      return null;
    }
  }

  /** Sends a parcel and returns the receipt. */
  @Tool
  Receipt sendParcel(
      @Param("The parcel") Parcel parcel,
      @Param("Number of the order; none if left out") @Nullable String order) {
    return new Receipt();
  }
}
