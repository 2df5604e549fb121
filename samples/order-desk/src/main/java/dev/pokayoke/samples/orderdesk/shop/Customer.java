package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;

/** Who ordered. */
public record Customer(
    @Param("Full name as on the invoice") String name,

    @Param(value = "Address that the shop writes to", format = "email")
    String email) {}
