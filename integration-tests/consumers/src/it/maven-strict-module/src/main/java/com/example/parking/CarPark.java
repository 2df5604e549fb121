package com.example.parking;

import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;

/** Where drivers pay before they leave. */
public class CarPark {

  private final BigDecimal price;

  /** A car park with its price for one day in euros. */
  public CarPark(BigDecimal price) {
    this.price = price;
  }

  /** What became of a payment. */
  public record Receipt(
      @Param("How it was paid: card or coins") String means,
      @Param(value = "Change that was given back", unit = "EUR") BigDecimal change) {}

  /**
   * Takes the payment for one day and opens the barrier.
   *
   * @param plate number plate, e.g. B-XY 123
   * @param payment how the driver pays
   * @return the receipt
   */
  @Tool(effect = Effect.WRITE)
  public Receipt payDay(@Param(minLength = 3) String plate, Payment payment) {
    if (payment instanceof Payment.Coins coins) {
      return new Receipt("coins", coins.sum().subtract(price));
    }
    return new Receipt("card", BigDecimal.ZERO);
  }
}
