import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Cycle {

  /** Quotes what a customer gets back for an order, in EUR. */
  // expect: [PredecessorCycle] tools 'quote_refund' and 'issue_refund' wait for each other
  @Tool(effect = Effect.READ, after = "issue_refund")
  int quoteRefund(@Param("Number of the order, e.g. A-10017") String order) {
    return 0;
  }

  /** Pays the quoted amount back to the customer. */
  @Tool(effect = Effect.DESTRUCTIVE, after = "quote_refund")
  void issueRefund(@Param("Number of the order, e.g. A-10017") String order) {}

  /** Writes a receipt for a refund and returns its number. */
  // expect: [PredecessorCycle] tool 'write_receipt' comes after itself
  @Tool(effect = Effect.WRITE, after = {"issue_refund", "write_receipt"})
  int writeReceipt(@Param("Number of the order, e.g. A-10017") String order) {
    return 0;
  }
}
