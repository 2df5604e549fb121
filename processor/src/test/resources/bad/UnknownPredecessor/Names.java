import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;

@Toolbox("orders")
class Names {

  /** Quotes what a customer gets back for an order, in EUR. */
  @Tool(effect = Effect.READ)
  int quoteRefund(@Param("Number of the order, e.g. A-10017") String order) {
    return 0;
  }

  /** Pays the quoted amount back to the customer. */
  // expect: [UnknownPredecessor] tool 'orders_issue_refund' comes after 'quote_refnd', which is no tool
  @Tool(effect = Effect.DESTRUCTIVE, after = "quote_refnd")
  void issueRefund(@Param("Number of the order, e.g. A-10017") String order) {}

  /** Writes a receipt for a refund and returns its number. */
  @Tool(effect = Effect.WRITE, after = {"quote_refund", "orders_issue_refund", "login"})
  int writeReceipt(@Param("Number of the order, e.g. A-10017") String order) {
    return 0;
  }
}
