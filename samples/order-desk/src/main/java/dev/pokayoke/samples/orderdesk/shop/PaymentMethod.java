package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Description;

/** How an order was paid, and therefore how money goes back. */
@Description("How the order was paid; refunds go back the same way")
public enum PaymentMethod {
  @Description("Credit or debit card")
  CARD,
  @Description("PayPal account")
  PAYPAL,
  @Description("Shop voucher; refunds become a new voucher, never cash")
  VOUCHER
}
