package dev.pokayoke.samples.orderdesk.shop;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.pokayoke.tool.ToolFailure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Applies the {@linkplain RefundRules rules} to one wish for money. What comes out is a quote, or a refusal that tells the
 * model why and what to do instead.
 *
 * @param order as it is now
 * @param parcels of the order
 * @param photos lines of which a photo is on file
 * @param today in the shop
 */
record RefundCheck(Order order, List<Parcel> parcels, Set<Integer> photos, LocalDate today) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Prices the pieces, or refuses. */
  Quote quote(List<LineQuantity> pieces, Reason reason) {
    if (order.state() == OrderState.CANCELLED) {
      throw new ToolFailure("Order " + order.orderId()
          + " was cancelled before delivery and nothing was charged, so there"
          + " is nothing to refund. Tell the customer so.");
    }
    List<QuotedLine> lines = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    boolean sendBack = false;
    for (LineQuantity piece : pieces) {
      if (!seen.add(piece.line())) {
        throw new ToolFailure(
            "Line " + piece.line() + " is given twice. Add its pieces up and quote again.");
      }
      OrderLine line = line(piece.line());
      PolicyRule rule = RefundRules.rule(line.category(), reason);
      check(line, piece.quantity(), reason, rule);
      lines.add(price(line, piece.quantity(), rule));
      sendBack |= rule.sendBack();
    }
    BigDecimal shipping = nothingIsKept(pieces) ? order.shippingFee() : BigDecimal.ZERO.setScale(2);
    BigDecimal amount = lines.stream()
        .map(line -> line.price().subtract(line.restockingFee()))
        .reduce(shipping, BigDecimal::add);
    return new Quote(
        QuoteNumber.of(order.orderId(), reason, pieces, amount, today),
        order.orderId(),
        reason,
        amount,
        List.copyOf(lines),
        shipping,
        order.paidWith(),
        sendBack,
        today.plusDays(1));
  }

  private OrderLine line(int number) {
    return order
        .line(number)
        .orElseThrow(() -> new ToolFailure("Order " + order.orderId() + " has no line " + number
            + "; its lines are " + order.lines().stream().map(OrderLine::line).toList()
            + ". Read them with get_order."));
  }

  private void check(OrderLine line, int quantity, Reason reason, PolicyRule rule) {
    int open = reason == Reason.NEVER_ARRIVED ? openMissing(line) : openDelivered(line);
    if (quantity > open) {
      throw new ToolFailure(tooMany(line, quantity, Math.max(0, open), reason));
    }
    if (reason == Reason.NEVER_ARRIVED) {
      checkLost(line);
      checkWindow(line, reason, rule.windowDays(), order.placedOn(), "ordered");
    } else {
      checkWindow(line, reason, rule.windowDays(), deliveredOn(line.line()), "delivered");
    }
    boolean dear = rule.photoFrom().isPresent()
        && times(line.unitPrice(), quantity).compareTo(rule.photoFrom().get()) >= 0;
    if (dear && !photos.contains(line.line())) {
      throw new ToolFailure(
          "A photo is needed: " + name(line) + " is worth EUR " + times(line.unitPrice(), quantity)
              + ", and damage from EUR " + rule.photoFrom().get()
              + " on is refunded only with a photo on file. Ask the customer"
              + " for one with send_message, and quote again when it has come.");
    }
  }

  private void checkWindow(OrderLine line, Reason reason, int days, LocalDate start, String what) {
    if (days == 0) {
      throw new ToolFailure(name(line) + " is " + line.category()
          + ", which is never taken back as " + reason + ". Explain the rule to the customer.");
    }
    long age = DAYS.between(start, today);
    if (age > days) {
      throw new ToolFailure("Too late: " + name(line) + " was " + what + " on " + start + ", " + age
          + " days ago, and "
          + reason + " is accepted for " + days
          + " days. Do not quote again. Explain the rule to the customer, and leave"
          + " a note with add_note so that a colleague can decide on goodwill.");
    }
  }

  private void checkLost(OrderLine line) {
    LocalDate since = parcels.stream()
        .filter(parcel -> parcel.deliveredOn().isEmpty() && holds(parcel, line.line()))
        .map(Parcel::shippedOn)
        .max(LocalDate::compareTo)
        .orElse(order.placedOn());
    LocalDate lost = since.plusDays(RefundRules.LOST_AFTER_DAYS);
    if (today.isBefore(lost)) {
      throw new ToolFailure(
          name(line) + " does not count as lost before " + lost + ". Tell the customer how far the"
              + " delivery is; get_delivery has the tracking number.");
    }
  }

  private String tooMany(OrderLine line, int quantity, int open, Reason reason) {
    List<Refund> before = order.refunds().stream()
        .filter(refund -> refund.lines().stream().anyMatch(piece -> piece.line() == line.line()))
        .toList();
    String text = "Only " + open + " of the " + quantity + " pieces of " + name(line)
        + " can be refunded as " + reason
        + ": " + line.quantity() + " ordered, " + line.delivered() + " delivered, "
        + line.refunded() + " refunded, "
        + line.replaced() + " replaced";
    for (Refund refund : before) {
      text += ", " + refund.refundNumber() + " on " + refund.bookedOn();
    }
    return text
        + ". Pieces that were not delivered are refunded as NEVER_ARRIVED, all others only once.";
  }

  /** Delivered pieces that were neither refunded nor replaced yet. */
  private int openDelivered(OrderLine line) {
    int refundedDelivered = line.refunded() - refundedAsMissing(line.line());
    return Math.min(line.delivered() - refundedDelivered, line.quantity() - line.refunded())
        - line.replaced();
  }

  /** Pieces on their way or in the warehouse that no refund has paid for yet. */
  private int openMissing(OrderLine line) {
    return Math.max(0, line.quantity() - line.delivered() - refundedAsMissing(line.line()));
  }

  private int refundedAsMissing(int line) {
    return order.refunds().stream()
        .filter(refund -> refund.reason() == Reason.NEVER_ARRIVED)
        .flatMap(refund -> refund.lines().stream())
        .filter(piece -> piece.line() == line)
        .mapToInt(LineQuantity::quantity)
        .sum();
  }

  private boolean nothingIsKept(List<LineQuantity> pieces) {
    return order.lines().stream().allMatch(line -> {
      Optional<LineQuantity> now =
          pieces.stream().filter(piece -> piece.line() == line.line()).findFirst();
      return line.refunded() + now.map(LineQuantity::quantity).orElse(0) >= line.quantity();
    });
  }

  private LocalDate deliveredOn(int line) {
    return parcels.stream()
        .filter(parcel -> holds(parcel, line))
        .flatMap(parcel -> parcel.deliveredOn().stream())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static boolean holds(Parcel parcel, int line) {
    return parcel.contents().stream().anyMatch(piece -> piece.line() == line);
  }

  private static QuotedLine price(OrderLine line, int quantity, PolicyRule rule) {
    BigDecimal price = times(line.unitPrice(), quantity);
    BigDecimal fee = price
        .multiply(BigDecimal.valueOf(rule.restockingFeePercent()))
        .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    return new QuotedLine(line.line(), line.product(), quantity, price, fee);
  }

  private static BigDecimal times(BigDecimal price, int quantity) {
    return price.multiply(BigDecimal.valueOf(quantity));
  }

  private static String name(OrderLine line) {
    return "line " + line.line() + " (" + line.product() + ")";
  }
}
