package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;

/** Some pieces of one order line. */
public record LineQuantity(
    @Param(
        value = "Number of the order line as get_order shows it, from 1",
        minimum = 1,
        maximum = 99)
    int line,

    @Param(value = "Pieces of that line", minimum = 1, maximum = 999)
    int quantity) {}
