package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Money that went back to a customer. */
public record Refund(
    @Param("Number of the booking, e.g. R-1004") String refundNumber,
    @Param("Order that the money went back for") OrderId orderId,
    @Param("Quote that was paid out") QuoteId quoteId,
    Reason reason,
    @Param(value = "What the customer got", unit = "EUR") BigDecimal amount,
    PaymentMethod paidTo,
    @Param("Day of the booking") LocalDate bookedOn,
    @Param("Order lines and pieces that were refunded") List<LineQuantity> lines) {}
