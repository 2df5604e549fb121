import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Types {

  enum Carrier {}

  /** Sends a parcel to the customer and returns its tracking number. */
  @Tool
  // expect: [EmptyEnum] type 'Carrier' of parameter 'carrier' is an enum without constants
  String sendParcel(@Param("Who carries the parcel") Carrier carrier) {
    return "";
  }
}
