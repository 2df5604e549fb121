package dev.pokayoke.openai;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Ends an exchange whose time is over, or whose body stands still. The JDK's own time-out ends at the headers: a body that
 * stalls behind them would hang for ever.
 *
 * <p>It runs on a platform thread, because busy tools can starve all virtual ones.
 */
final class Watchdog implements AutoCloseable {

  /** The server did not finish in the time of the call. */
  static final class TimeOver extends HttpTimeoutException {
    private static final long serialVersionUID = 1L;

    TimeOver() {
      super("the time of the call is over");
    }
  }

  /** The server stopped in the middle of its answer. */
  static final class BodyStalled extends HttpTimeoutException {
    private static final long serialVersionUID = 1L;

    BodyStalled(Duration stall) {
      super("the answer stopped in the middle: nothing came for " + stall.toMillis() + " ms");
    }
  }

  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private final Deadline deadline;
  private final Duration stall;
  private final Consumer<HttpTimeoutException> abort;
  private volatile boolean started;
  private volatile long lastMove;
  private @Nullable ScheduledFuture<?> next;
  private boolean closed;

  private Watchdog(Deadline deadline, Duration stall, Consumer<HttpTimeoutException> abort) {
    this.deadline = deadline;
    this.stall = stall;
    this.abort = abort;
  }

  /** Watches until it is closed. The action runs at most once, on the watchdog's thread, and must be short. */
  static Watchdog watch(Deadline deadline, Duration stall, Consumer<HttpTimeoutException> abort) {
    Watchdog watchdog = new Watchdog(deadline, stall, abort);
    watchdog.checkIn(stall.toNanos());
    return watchdog;
  }

  /** The headers or a piece of the body came. */
  void moved() {
    lastMove = System.nanoTime();
    started = true;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (next != null) {
      next.cancel(false);
    }
  }

  private void check() {
    // Nothing can be said about the silence before the headers: that is the model thinking.
    long left = started ? stall.toNanos() - (System.nanoTime() - lastMove) : stall.toNanos();
    if (deadline.isOver()) {
      abort.accept(new TimeOver());
    } else if (left <= 0) {
      abort.accept(new BodyStalled(stall));
    } else {
      checkIn(left);
    }
  }

  private synchronized void checkIn(long nanos) {
    if (!closed) {
      next =
          TIMER.schedule(this::check, Math.min(nanos, deadline.nanosLeft()), TimeUnit.NANOSECONDS);
    }
  }

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
      Thread thread = new Thread(task, "pokayoke-openai-watchdog");
      thread.setDaemon(true);
      return thread;
    });
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(10, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }
}
