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

  /** Results leave out what is null. */
  static class Receipt {

    private @Nullable String signer;

    public @Nullable String getSigner() {
      return signer;
    }

    public @Nullable String getDriver() {
      return null;
    }
  }

  static class Label {

    // expect: [NullableComponent] property 'colour' of 'Label' is @Nullable, but the model must send it
    private @Nullable String colour;

    public void setColour(@Param("Colour of the label") @Nullable String colour) {
      this.colour = colour;
    }
  }

  /** Sends a parcel and returns the receipt. */
  @Tool
  Receipt sendParcel(
      @Param("The parcel") Parcel parcel,
      @Param("What is stuck to it") Label label,
      @Param("Number of the order; none if left out") @Nullable String order) {
    return new Receipt();
  }
}
