package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;

/** How much of an article there is. */
public record Stock(
    @Param("Article that was asked for") Sku sku,
    @Param("Name of the article as in the shop") String product,

    @Param("Pieces that can be sent today, without those that are reserved")
    int available) {}
