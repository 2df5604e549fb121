package com.example.stock;

import dev.pokayoke.Tool;
import java.time.LocalTime;

/** Beside the other tool class, in a file that nobody edits. */
public class Clock {

  /** Tells when the warehouse closes today. */
  @Tool
  public LocalTime getClosingTime() {
    return LocalTime.of(18, 0);
  }
}
