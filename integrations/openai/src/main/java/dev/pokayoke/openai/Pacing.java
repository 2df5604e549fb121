package dev.pokayoke.openai;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * How attempts are spaced.
 *
 * @param clock that dates are compared with
 * @param sleeper that waits
 * @param chance 0 to 1, to keep many clients from coming back at the same moment
 */
record Pacing(Clock clock, Sleeper sleeper, DoubleSupplier chance) {

  static final Pacing REAL = new Pacing(
      Clock.systemUTC(),
      pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()),
      () -> ThreadLocalRandom.current().nextDouble());

  private static final long FIRST_MILLIS = 500;
  private static final long LONGEST_MILLIS = 8_000;

  /** Waits. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration pause) throws InterruptedException;
  }

  /** The pause after a failed attempt, the first being 1: doubled each time up to a cap, less up to half by chance. */
  Duration backoff(int attempt) {
    long millis = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt - 1, 10));
    return Duration.ofMillis((long) (millis * (1 - chance.getAsDouble() / 2)));
  }
}
