import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;

@Toolbox("shop")
class Effects {

  /** Sends an invoice to the customer. */
  // expect: [EffectContradictsName] tool 'shop_send_invoice' is declared to only read, and its name says that it changes something
  @Tool(effect = Effect.READ)
  int sendInvoice(@Param("Order number, e.g. A-10017") String order) {
    return 0;
  }

  /** Adds up the prices of articles. */
  @Tool(effect = Effect.READ)
  int addPrices(@Param("Article number, e.g. 4711") String article) {
    return 0;
  }

  /** Tells where an order is. */
  @Tool(effect = Effect.READ)
  int orderStatus(@Param("Order number, e.g. A-10017") String order) {
    return 0;
  }
}
