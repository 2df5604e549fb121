package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.math.BigDecimal;

/** One line of a quote. */
public record QuotedLine(
    @Param("Number of the order line, from 1") int line,
    @Param("Name of the article as in the shop") String product,
    @Param("Pieces that are refunded") int quantity,

    @Param(value = "Price paid for these pieces", unit = "EUR")
    BigDecimal price,

    @Param(value = "Part of that price which the shop keeps", unit = "EUR")
    BigDecimal restockingFee) {}
