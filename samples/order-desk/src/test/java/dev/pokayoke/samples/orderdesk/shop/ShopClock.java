package dev.pokayoke.samples.orderdesk.shop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon of a day until somebody moves it. */
public final class ShopClock extends Clock {

  private LocalDate today = LocalDate.of(2026, 3, 2);

  /** Lets days pass. */
  public void pass(int days) {
    today = today.plusDays(days);
  }

  @Override
  public Instant instant() {
    return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the shop has one time zone");
  }
}
