import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Names {

  /** Returns an order with its lines. */
  @Tool
  String getOrder(@Param("Order number, e.g. A-10017") String order) {
    return "";
  }

  /** Tells what an order costs. */
  @Tool
  // expect: [ConfusableToolNames] tools 'get_order' and 'fetch_orders' have nearly the same name
  String fetchOrders(@Param("Order number, e.g. A-10017") String order) {
    return "";
  }

  /** Converts a text to speech. */
  @Tool
  String textToAudio(@Param("What to convert") String input) {
    return "";
  }

  /** Converts speech to a text. */
  @Tool
  String audioToText(@Param("What to convert") String input) {
    return "";
  }
}
