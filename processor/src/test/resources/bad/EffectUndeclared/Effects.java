import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Effects {

  /** Deletes an order that was not paid. */
  @Tool
  // expect: [EffectUndeclared] tool 'delete_order' does not say whether it changes anything
  int deleteOrder(@Param("Order number, e.g. A-10017") String order) {
    return 0;
  }

  /** 取消订单 */
  @Tool
  // expect: [EffectUndeclared] tool 'undo' does not say whether it changes anything
  int undo(@Param("订单号") String order) {
    return 0;
  }

  /** Translates a text into plain English. */
  @Tool
  // expect: [EffectUndeclared] tool 'translate' does not say whether it changes anything
  String translate(@Param("Text to translate") String text) {
    return "";
  }

  /** Tells what an order costs. */
  @Tool(effect = Effect.READ)
  int priceOf(@Param("Order number, e.g. A-10017") String order) {
    return 0;
  }

  /** Finds an order. */
  @Tool
  int findOrder(@Param("Order number, e.g. A-10017") String order) {
    return 0;
  }
}
