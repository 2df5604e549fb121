package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a refund would come to. Nothing has been paid. */
public record Quote(
    @Param("Pass it to issue_refund to pay exactly this") QuoteId quoteId,
    @Param("Order that the money goes back for") OrderId orderId,
    Reason reason,

    @Param(value = "What the customer would get", unit = "EUR")
    BigDecimal amount,

    @Param("How the amount comes about, line by line") List<QuotedLine> lines,

    @Param(
        value = "Part of the amount that is shipping fee: only when nothing of the order is kept",
        unit = "EUR")
    BigDecimal shippingRefund,

    PaymentMethod paidTo,

    @Param("Whether create_return_label must come before issue_refund")
    boolean returnLabelNeeded,

    @Param("Last day on which the quote can be used") LocalDate validUntil) {}
