import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Units {

  /** Orders a parcel service and returns the price. */
  @Tool
  String orderParcel(
      // expect: [UnitMissing] nothing says in which unit parameter 'weight' counts
      @Param("Of parcel and content together") double weight,
      // expect: [UnitMissing] nothing says in which currency parameter 'insuredAmount' counts
      @Param("What is paid when the parcel is lost") int insuredAmount,
      @Param(value = "Longest side", unit = "cm") int length,
      @Param("Shortest side in centimetres") int width,
      @Param("Middle side") int heightCm,
      @Param(value = "Pages of the customs form, up to 8", maximum = 8) int pageSize) {
    return "";
  }
}
