package dev.pokayoke.samples.orderdesk;

import dev.pokayoke.Effect;
import dev.pokayoke.Example;
import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;
import dev.pokayoke.samples.orderdesk.shop.Aftercare;
import dev.pokayoke.samples.orderdesk.shop.Counter;
import dev.pokayoke.samples.orderdesk.shop.Database;
import dev.pokayoke.samples.orderdesk.shop.Delivery;
import dev.pokayoke.samples.orderdesk.shop.Entry;
import dev.pokayoke.samples.orderdesk.shop.LineQuantity;
import dev.pokayoke.samples.orderdesk.shop.Order;
import dev.pokayoke.samples.orderdesk.shop.OrderId;
import dev.pokayoke.samples.orderdesk.shop.OrderState;
import dev.pokayoke.samples.orderdesk.shop.OrderSummary;
import dev.pokayoke.samples.orderdesk.shop.Quote;
import dev.pokayoke.samples.orderdesk.shop.QuoteId;
import dev.pokayoke.samples.orderdesk.shop.Reason;
import dev.pokayoke.samples.orderdesk.shop.Refund;
import dev.pokayoke.samples.orderdesk.shop.RefundDesk;
import dev.pokayoke.samples.orderdesk.shop.RefundPolicy;
import dev.pokayoke.samples.orderdesk.shop.RefundRules;
import dev.pokayoke.samples.orderdesk.shop.Reservation;
import dev.pokayoke.samples.orderdesk.shop.ReturnLabel;
import dev.pokayoke.samples.orderdesk.shop.Sku;
import dev.pokayoke.samples.orderdesk.shop.Stock;
import dev.pokayoke.tool.ToolContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the agent can do for a customer of the shop. The rules themselves live in the shop: a model that ignores a text here
 * is refused there, and told what to do instead.
 */
@Toolbox(description = "Looks up orders and deliveries, and makes good what went wrong")
public final class OrderTools {

  private final Counter counter;
  private final RefundDesk refunds;
  private final Aftercare aftercare;

  /** Tools over a database. */
  public OrderTools(Database database) {
    this.counter = new Counter(database);
    this.refunds = new RefundDesk(database);
    this.aftercare = new Aftercare(database);
  }

  /**
   * Lists the orders of one customer, newest first, with state, total and article names. Use it when the order number is
   * not known; get_order has the details of one order.
   *
   * @param email address that the customer ordered with, e.g. anna.berger@example.com
   * @param state only orders in this state; orders in every state when left out
   * @param limit most orders to return; 10 when left out
   */
  @Tool(effect = Effect.READ)
  public List<OrderSummary> findOrders(
      @Param(format = "email", minLength = 3, maxLength = 254) String email,
      Optional<OrderState> state,
      @Param(minimum = 1, maximum = 50, defaultValue = "10") int limit) {
    return counter.ordersOf(email, state, limit);
  }

  /**
   * Looks up one order: customer, payment, lines with prices, pieces delivered and refunds booked so far. Parcels and dates
   * of delivery are in get_delivery.
   */
  @Tool(effect = Effect.READ)
  public Order getOrder(OrderId orderId) {
    return counter.order(orderId);
  }

  /**
   * Looks up the parcels of one order: carrier, tracking number, dates, contents, what the carrier reported about damage,
   * and which pieces were not sent yet.
   */
  @Tool(effect = Effect.READ)
  public Delivery getDelivery(OrderId orderId) {
    return counter.delivery(orderId);
  }

  /**
   * Shows the shop's refund rules for one reason: per category the days allowed, the restocking fee, whether a photo is
   * needed and whether goods must come back. It knows no orders; quote_refund applies the rules to one.
   */
  @Tool(effect = Effect.READ)
  public RefundPolicy getRefundPolicy(Reason reason) {
    return RefundRules.policy(reason);
  }

  /**
   * Computes what a refund for pieces of one order comes to, after all rules, and returns a quote number for issue_refund.
   * Pays nothing. A refusal says which rule stands against it.
   *
   * @param lines pieces that the customer wants money for; only the affected ones, not the whole order
   */
  // A read: the quote is kept, but binds nobody, and asking again gives the same one.
  @Tool(
      effect = Effect.READ,
      examples =
          @Example(
              value =
                  "{\"orderId\":\"A-10017\",\"lines\":[{\"line\":1,\"quantity\":1}],\"reason\":\"DAMAGED\"}",
              note = "one broken piece of a larger order"))
  public Quote quoteRefund(
      OrderId orderId,
      @Param(minItems = 1, maxItems = 50) List<LineQuantity> lines,
      Reason reason) {
    return refunds.quote(orderId, lines, reason);
  }

  /**
   * Pays a quoted refund back the way the order was paid, and books it. It cannot be taken back. A quote is paid once.
   *
   * @param amount exactly the amount of the quote
   */
  @Tool(
      effect = Effect.DESTRUCTIVE,
      after = "quote_refund",
      examples = {
        @Example("{\"orderId\":\"A-10017\",\"quoteId\":\"Q-7F03A1C2\",\"amount\":34.90}"),
        @Example(
            value = "{\"orderId\":\"A-10017\",\"quoteId\":\"Q-7F03A1C2\",\"amount\":5000.01}",
            note = "more than the desk may pay back",
            valid = false)
      })
  public Refund issueRefund(
      OrderId orderId,
      @Param(grounded = true) QuoteId quoteId,
      @Param(unit = "EUR", minimum = 0.01, maximum = 5000) BigDecimal amount,
      @FromContext("agent") String clerk,
      ToolContext context) {
    return refunds.book(orderId, quoteId, amount, context.idempotencyKey(), clerk);
  }

  /**
   * Creates a paid return label for delivered pieces, so that the customer can send them back. Asking again for the same
   * pieces returns the same label.
   *
   * @param lines pieces that come back
   */
  @Tool(effect = Effect.WRITE, idempotent = true)
  public ReturnLabel createReturnLabel(
      OrderId orderId,
      @Param(minItems = 1, maxItems = 50) List<LineQuantity> lines,
      @FromContext("agent") String clerk) {
    return aftercare.returnLabel(orderId, lines, clerk);
  }

  /** Says how many pieces of one article can be sent today. */
  @Tool(effect = Effect.READ)
  public Stock checkStock(Sku sku) {
    return aftercare.stock(sku);
  }

  /**
   * Takes pieces out of the stock and sends them free of charge in place of broken or wrong ones. Use it instead of a
   * refund, never with one, when the customer wants the article itself.
   *
   * @param piece order line and pieces to send again
   */
  @Tool(effect = Effect.WRITE)
  public Reservation reserveReplacement(
      OrderId orderId,
      LineQuantity piece,
      @FromContext("agent") String clerk,
      ToolContext context) {
    return aftercare.reserve(orderId, piece, context.idempotencyKey(), clerk);
  }

  /**
   * Sends an e-mail to the customer of an order and files it with the order. Colleagues are told with add_note.
   *
   * @param text what the customer reads: plain sentences, no internal numbers but those of order and refund
   */
  @Tool(effect = Effect.WRITE)
  public Entry sendMessage(
      OrderId orderId,
      @Param(minLength = 10, maxLength = 2000) String text,
      @FromContext("agent") String clerk) {
    return aftercare.message(orderId, text, clerk);
  }

  /**
   * Files a note with an order for colleagues: what was decided and why. The customer does not see it; send_message writes
   * to the customer.
   *
   * @param text one or two sentences
   */
  @Tool(effect = Effect.WRITE)
  public Entry addNote(
      OrderId orderId,
      @Param(minLength = 10, maxLength = 2000) String text,
      @FromContext("agent") String clerk) {
    return aftercare.note(orderId, text, clerk);
  }
}
