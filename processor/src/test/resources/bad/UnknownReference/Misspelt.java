import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;

@Toolbox("shop")
class Misspelt {

  enum Order {
    BY_PRICE,
    BY_NAME
  }

  // expect: [UnknownReference] the description of tool 'shop_refund_order' names 'quote_refnd', which does not exist
  @Tool(value = "Pays an order back. Call quote_refnd first.", effect = Effect.DESTRUCTIVE)
  String refundOrder(
      // expect: [UnknownReference] the description of parameter 'orderId' names 'customerNumbr', which does not exist
      @Param("Order of the customer in customerNumbr, e.g. A-10017") String orderId,
      @Param("As printed on the card, six digits") String customerNumber) {
    return "";
  }

  @Tool("Tells what comes back for an order when refund_order is called. Sorted by_price; see also find_invoices and https://example.com/quote_refnd.")
  String quoteRefund(@Param("Order to look at, e.g. A-10017") String orderId, @Param("How lines are sorted") Order order) {
    return "";
  }
}
