package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One parcel of an order. */
public record Parcel(
    @Param("Company that carries the parcel") String carrier,
    @Param("Number for the carrier's own tracking page") String trackingNumber,
    @Param("Day on which it left the warehouse") LocalDate shippedOn,

    @Param("Day on which the customer got it; null while it is on its way")
    Optional<LocalDate> deliveredOn,

    @Param("What the carrier reported, such as damage in transit; null when nothing")
    Optional<String> carrierRemark,

    @Param("Order lines and pieces inside") List<LineQuantity> contents) {}
