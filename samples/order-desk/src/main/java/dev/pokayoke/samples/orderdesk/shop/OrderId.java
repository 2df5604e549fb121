package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Description;
import dev.pokayoke.Param;

/** Number of an order. */
@Description("Order number as printed on the receipt, e.g. A-10017")
public record OrderId(@Param(pattern = "A-\\d{5}") String value) {

  @Override
  public String toString() {
    return value;
  }
}
