package dev.pokayoke.agent;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When a run's time is over, by a clock that does not jump. Belongs to the thread that runs the agent. */
final class Deadline {

  /** Far away, and still safe to add to. */
  private static final long FOREVER = Long.MAX_VALUE / 4;

  private final boolean exists;
  private long end;
  private long pausedAt;
  private boolean paused;

  private Deadline(boolean exists, long nanos) {
    this.exists = exists;
    this.end = System.nanoTime() + nanos;
  }

  static Deadline after(@Nullable Duration time) {
    return new Deadline(time != null, time == null ? FOREVER : nanos(time));
  }

  static long nanos(Duration time) {
    return time.compareTo(Duration.ofNanos(FOREVER)) > 0 ? FOREVER : time.toNanos();
  }

  boolean exists() {
    return exists;
  }

  boolean isOver() {
    return nanosLeft() <= 0;
  }

  long nanosLeft() {
    return exists && !paused ? end - System.nanoTime() : FOREVER;
  }

  /** Stops the clock: somebody is asked. */
  void pause() {
    paused = true;
    pausedAt = System.nanoTime();
  }

  void goOn() {
    paused = false;
    end += System.nanoTime() - pausedAt;
  }
}
