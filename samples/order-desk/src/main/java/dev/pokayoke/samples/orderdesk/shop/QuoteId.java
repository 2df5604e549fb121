package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Description;
import dev.pokayoke.Param;

/** Number of a quote. */
@Description("Quote number as quote_refund returned it, e.g. Q-7F03A1C2")
public record QuoteId(@Param(pattern = "Q-[0-9A-F]{8}") String value) {

  @Override
  public String toString() {
    return value;
  }
}
