package dev.pokayoke.openai;

import java.time.Duration;

/**
 * A point in time after which a call is given up. Not moved by changes of the clock.
 *
 * @param time that was allowed
 * @param end in terms of {@link System#nanoTime()}
 */
record Deadline(Duration time, long end) {

  static Deadline in(Duration time) {
    return new Deadline(time, System.nanoTime() + time.toNanos());
  }

  long nanosLeft() {
    return end - System.nanoTime();
  }

  boolean isOver() {
    return nanosLeft() <= 0;
  }

  boolean isBefore(Duration pause) {
    return nanosLeft() <= pause.toNanos();
  }
}
