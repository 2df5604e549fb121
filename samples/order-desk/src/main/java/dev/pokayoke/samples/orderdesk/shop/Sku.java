package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Description;
import dev.pokayoke.Param;

/** Number of an article. */
@Description("Article number as get_order shows it on each line, e.g. HOM-1001")
public record Sku(@Param(pattern = "[A-Z]{3}-\\d{4}") String value) {

  @Override
  public String toString() {
    return value;
  }
}
