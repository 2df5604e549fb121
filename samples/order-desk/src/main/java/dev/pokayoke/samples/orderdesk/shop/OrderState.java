package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Description;

/** How far an order is. It follows from its parcels, so the two never disagree. */
@Description("How far the order is")
public enum OrderState {
  @Description("Nothing has left the warehouse")
  IN_PREPARATION,
  @Description("Something is on its way, nothing has been delivered")
  ON_THE_WAY,
  @Description("Some pieces were delivered, others were not")
  PARTLY_DELIVERED,
  @Description("Every piece was delivered")
  DELIVERED,
  @Description("Called off before delivery; nothing was charged")
  CANCELLED
}
