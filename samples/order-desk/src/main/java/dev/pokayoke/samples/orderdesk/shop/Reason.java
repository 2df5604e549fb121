package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Description;

/** Why a customer wants money back. */
@Description("Why the customer wants money back")
public enum Reason {
  @Description("Arrived broken or stopped working")
  DAMAGED,
  @Description("Another article, size or colour than ordered")
  WRONG_ITEM,
  @Description("Did not arrive at all")
  NEVER_ARRIVED,
  @Description("Arrived as ordered, but the customer does not want it")
  CHANGED_MIND
}
