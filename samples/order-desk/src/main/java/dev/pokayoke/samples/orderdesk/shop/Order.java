package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One order, with everything that was refunded so far. */
public record Order(
    @Param("The order that was asked for") OrderId orderId,
    @Param("Who placed and paid the order") Customer customer,
    @Param("Day of the purchase") LocalDate placedOn,
    OrderState state,
    PaymentMethod paidWith,

    @Param(value = "Charged once for the delivery of the whole order", unit = "EUR")
    BigDecimal shippingFee,

    @Param(value = "All lines and the shipping fee", unit = "EUR")
    BigDecimal total,

    @Param("What was bought, one line for each article") List<OrderLine> lines,

    @Param("Refunds booked so far, oldest first; empty when there are none")
    List<Refund> refunds) {

  /** The line with a number. */
  public Optional<OrderLine> line(int number) {
    return lines.stream().filter(line -> line.line() == number).findFirst();
  }

  /** What a list of orders shows of it. */
  OrderSummary summary() {
    List<String> products = lines.stream().map(OrderLine::product).toList();
    return new OrderSummary(orderId, placedOn, state, total, String.join("; ", products));
  }
}
