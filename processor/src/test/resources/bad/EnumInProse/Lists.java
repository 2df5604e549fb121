import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Lists {

  enum Speed {
    NORMAL,
    EXPRESS
  }

  /** Prints a label for a parcel. */
  @Tool
  String printLabel(
      // expect: [EnumInProse] the text of parameter 'size' lists its values: 'small', 'medium' and 'large'
      @Param("One of small, medium, large") String size,
      // expect: [EnumInProse] the text of parameter 'paper' lists its values: 'A5' and 'A6'
      @Param("Paper in the printer: A5 or A6") String paper,
      // expect: [EnumInProse] the text of parameter 'urgency' lists its values: 'low', 'medium' and 'high'
      @Param("How soon it is needed, 1=low, 2=medium, 3=high") int urgency,
      // expect: [EnumInProse] the text of parameter 'state' lists its values: 'open', 'paid' and 'closed'
      @Param("订单状态，可选值：open、paid、closed") String state,
      @Param("Language of the label, e.g. de, fr or it") String language,
      @Param("How fast it travels: NORMAL or EXPRESS") Speed speed,
      @Param("Sender or recipient as on the form") String name) {
    return "";
  }
}
