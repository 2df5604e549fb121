import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Names {

  enum Kind {
    SALE,
    RETURN
  }

  /** Looks up a receipt and returns its lines. */
  @Tool
  String getReceipt(
      // expect: [AmbiguousParamName] the name of parameter 'id' could mean anything
      @Param("Number at the foot of the receipt, e.g. 80-1174") String id,
      // expect: [AmbiguousParamName] the name of parameter 'flag' could mean anything
      @Param("Whether lines without a price are left out") boolean flag,
      // expect: [AmbiguousParamName] the name of parameter 'arg2' could mean anything
      @Param(value = "Language of the texts, e.g. de") String arg2,
      @Param(value = "Till that printed it, 1 to 12", name = "till") int data,
      @Param("Whether goods were sold or taken back") Kind type) {
    return "";
  }

  /** Adds two numbers. */
  @Tool
  int addNumbers(@Param("First summand") int a, @Param("Second summand") int b) {
    return a + b;
  }
}
