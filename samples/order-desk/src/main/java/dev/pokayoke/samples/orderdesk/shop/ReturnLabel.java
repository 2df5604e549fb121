package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.util.List;

/** A paid label for sending goods back. */
public record ReturnLabel(
    @Param("Number of the label, e.g. L-1001") String labelNumber,
    @Param("Order that the goods belong to") OrderId orderId,
    @Param("Order lines and pieces that come back") List<LineQuantity> lines,
    @Param("What the customer has to do") String instructions) {}
