package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One order of a list. */
public record OrderSummary(
    @Param("Pass it to get_order for lines and refunds") OrderId orderId,
    @Param("Day of the purchase") LocalDate placedOn,
    OrderState state,

    @Param(value = "All lines and the shipping fee", unit = "EUR")
    BigDecimal total,

    @Param("Names of the articles, for recognising the order")
    String products) {}
