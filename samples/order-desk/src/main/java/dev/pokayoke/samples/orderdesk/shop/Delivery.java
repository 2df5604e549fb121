package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.util.List;

/** What was sent of an order, and what was not. */
public record Delivery(
    @Param("Order that the parcels belong to") OrderId orderId,

    @Param("Parcels in the order in which they were sent; empty when nothing was sent")
    List<Parcel> parcels,

    @Param("Order lines and pieces that are not in any parcel yet")
    List<LineQuantity> notSent) {}
