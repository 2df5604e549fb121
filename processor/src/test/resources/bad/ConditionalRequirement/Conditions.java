import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Conditions {

  enum Delivery {
    POST,
    PICKUP
  }

  /** Completes an order and returns when it arrives. */
  @Tool
  String completeOrder(
      @Param("How the goods reach the customer") Delivery delivery,
      // expect: [ConditionalRequirement] parameter 'address' is required only under a condition
      @Param(value = "Street and town; required if delivery is POST", required = false) String address,
      // expect: [ConditionalRequirement] parameter 'shop' is required only under a condition
      @Param(value = "仅自提时必填的门店", required = false) String shop,
      @Param(value = "What the driver has to know", required = false) String note) {
    return "";
  }
}
