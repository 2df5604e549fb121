package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Description;

/** What kind of article it is; the refund rules differ by it. */
@Description("Kind of article")
public enum Category {
  @Description("Kitchenware and household goods")
  HOME,
  @Description("Devices with a plug or a battery")
  ELECTRONICS,
  @Description("Clothes and accessories")
  CLOTHING,
  @Description("Food and drink")
  FOOD
}
