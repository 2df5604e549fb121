package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.math.BigDecimal;

/** One article of an order. */
public record OrderLine(
    @Param("Number of the line within its order, from 1") int line,
    @Param("Article that was bought") Sku sku,
    @Param("Name of the article as in the shop") String product,
    Category category,
    @Param("Pieces ordered") int quantity,
    @Param("Pieces that reached the customer") int delivered,
    @Param("Pieces for which money went back") int refunded,
    @Param("Pieces that were sent again free of charge") int replaced,
    @Param(value = "Price of one piece", unit = "EUR") BigDecimal unitPrice) {}
