package com.example.parking;

import dev.pokayoke.Param;
import java.math.BigDecimal;

/** How a driver pays. */
public sealed interface Payment {

  /** From the account that a card belongs to. */
  record Card(@Param(value = "Last four digits", pattern = "\\d{4}") String lastDigits) implements Payment {}

  /** Into the machine. */
  record Coins(@Param(value = "Sum of the coins", unit = "EUR", minimum = 0) BigDecimal sum) implements Payment {}
}
