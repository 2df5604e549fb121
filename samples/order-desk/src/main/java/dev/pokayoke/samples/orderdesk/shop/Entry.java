package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.time.LocalDate;

/** A message or a note that was filed with an order. */
public record Entry(
    @Param("Number of the entry in the order's file") long entryNumber,
    @Param("Order that it was filed with") OrderId orderId,
    @Param("Who gets to read it") String readBy,
    @Param("Day of the entry") LocalDate filedOn) {}
