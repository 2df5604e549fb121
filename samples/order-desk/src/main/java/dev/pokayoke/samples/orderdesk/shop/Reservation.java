package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;

/** Pieces that are kept for a customer. */
public record Reservation(
    @Param("Number of the reservation, e.g. V-1001") String reservationNumber,
    @Param("Order that is made good") OrderId orderId,
    @Param("Order line and pieces that are sent again") LineQuantity replaced,
    @Param("Pieces of the article that are left for others") int availableAfter) {}
