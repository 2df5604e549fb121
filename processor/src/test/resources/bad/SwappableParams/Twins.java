import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Twins {

  /** Lets two colleagues exchange their shifts. */
  @Tool
  String swapShifts(
      @Param("Personnel number, five digits") int colleague1,
      // expect: [SwappableParams] nothing tells parameter 'colleague2' from parameter 'colleague1'
      @Param("Personnel number, five digits") int colleague2,
      @Param("Code of the shift, e.g. N4") String shift,
      // expect: [SwappableParams] nothing tells parameter 'otherShift' from parameter 'shift'
      @Param("Code of the shift, e.g. N4") String otherShift,
      @Param("Who gives the shift away, in full") String giver1,
      @Param("Who takes it, in full") String giver2) {
    return "";
  }
}
