package dev.pokayoke.agent;

import dev.pokayoke.model.StopReason;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Foreign code that is run once: by the thread that wants its result, or by another one while the first waits and may give it up.
 * Ends exactly one way: with a value, with a failure, given up, or never started.
 */
final class Job<T> implements Runnable {

  private enum State {
    WAITING,
    RUNNING,
    ENDED,
    GIVEN_UP
  }

  private final Callable<T> work;
  private final @Nullable Duration timeout;

  /** Of the thread that runs the agent: one of a pool may have been made by another application. */
  private final @Nullable ClassLoader callersClasses =
      Thread.currentThread().getContextClassLoader();

  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
  private Consumer<Job<T>> whenEnded = job -> {};
  private Runnable whenLate = () -> {};

  private volatile long begun;
  private volatile boolean started;

  // Written by the thread of the work, before it says that it has ended.
  private @Nullable T value;
  private @Nullable Throwable failure;
  private long nanos;

  // Written by the thread that waits.
  private @Nullable Future<?> future;
  private @Nullable StopReason givenUp;
  private boolean givenUpRunning;
  private boolean rejected;
  private long nanosWaited;

  /** Work that may take so long from its start, or as long as it likes. */
  Job(Callable<T> work, @Nullable Duration timeout) {
    this.work = work;
    this.timeout = timeout;
  }

  /** Sets what happens, on the thread of the work, when it ends after having been given up. */
  Job<T> whenLate(Runnable action) {
    whenLate = action;
    return this;
  }

  Job<T> whenEnded(Consumer<Job<T>> action) {
    whenEnded = action;
    return this;
  }

  /** Remembers how to interrupt it. */
  void submittedAs(Future<?> handle) {
    future = handle;
  }

  @Override
  public void run() {
    if (!state.compareAndSet(State.WAITING, State.RUNNING)) {
      return;
    }
    begun = System.nanoTime();
    started = true;
    try {
      value = withCallersClasses();
    } catch (Throwable t) {
      failure = t;
    }
    nanos = System.nanoTime() - begun;
    if (state.compareAndSet(State.RUNNING, State.ENDED)) {
      whenEnded.accept(this);
    } else {
      whenLate.run();
    }
  }

  private T withCallersClasses() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(callersClasses);
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Runs on the thread that calls this, which is interrupted on cancellation. */
  void runHere(Run run) {
    Interrupter interrupter = new Interrupter(Thread.currentThread());
    Runnable unlink = run.cancellation.onCancel(interrupter::interrupt);
    run();
    unlink.run();
    boolean ours = interrupter.done();
    if (failure instanceof InterruptedException && !ours) {
      run.interrupt();
    }
    if (failure != null && run.interruption() == StopReason.CANCELLED) {
      givenUp = StopReason.CANCELLED;
      givenUpRunning = true;
      nanosWaited = nanos;
    }
  }

  /**
   * Stops waiting and interrupts the work; what it still brings is not looked at.
   *
   * @return false when it has ended meanwhile
   */
  boolean giveUp(StopReason reason) {
    State before = state.getAndUpdate(now -> now == State.ENDED ? State.ENDED : State.GIVEN_UP);
    if (before == State.ENDED) {
      return false;
    }
    givenUp = reason;
    givenUpRunning = before == State.RUNNING;
    nanosWaited = started ? System.nanoTime() - begun : 0;
    Future<?> handle = future;
    if (handle != null) {
      handle.cancel(true);
    }
    return true;
  }

  /**
   * Counts as given up what has failed because its time was over or the run cancelled, when its own thread noticed before the one that
   * waits: a tool that waits for a future watches both itself.
   *
   * @param interruption of the run, or null
   */
  void judge(@Nullable StopReason interruption) {
    StopReason reason = null;
    if (failure instanceof TimeoutException
        && (nanosLeft() <= 0 || interruption == StopReason.TIMEOUT)) {
      reason = StopReason.TIMEOUT;
    } else if (interruption == StopReason.CANCELLED
        && (failure instanceof CancellationException || failure instanceof InterruptedException)) {
      reason = StopReason.CANCELLED;
    }
    if (reason != null) {
      givenUp = reason;
      givenUpRunning = true;
      nanosWaited = nanos;
    }
  }

  /**
   * Ends it without having been run: there is no thread for it.
   *
   * @return false when it has begun all the same, and ends by itself
   */
  boolean reject(Throwable reason) {
    if (!state.compareAndSet(State.WAITING, State.ENDED)) {
      return false;
    }
    rejected = true;
    failure = reason;
    return true;
  }

  /** How long it may still take. The time counts from the start of the work, not from when it was put into a queue. */
  long nanosLeft() {
    if (timeout == null) {
      return Long.MAX_VALUE;
    }
    long all = Deadline.nanos(timeout);
    return started ? all - (System.nanoTime() - begun) : all;
  }

  /** Why its result was not waited for; null when it has ended. Asked first, for a job given up has no value and no failure. */
  @Nullable
  StopReason givenUp() {
    return givenUp;
  }

  /** Whether it was at work when it was given up. */
  boolean givenUpRunning() {
    return givenUpRunning;
  }

  /** Whether it was left to itself while at work, so that its thread comes back later or never. */
  boolean isLost() {
    return givenUpRunning && state.get() == State.GIVEN_UP;
  }

  /** Whether there was no thread for it. */
  boolean isRejected() {
    return rejected;
  }

  @Nullable
  T value() {
    return value;
  }

  @Nullable
  Throwable failure() {
    return failure;
  }

  Duration duration() {
    return Duration.ofNanos(givenUp == null ? nanos : nanosWaited);
  }

  /** Interrupts a thread, but never after the work is done. */
  private static final class Interrupter {

    private final Thread thread;
    private boolean done;
    private boolean fired;

    Interrupter(Thread thread) {
      this.thread = thread;
    }

    synchronized void interrupt() {
      if (!done) {
        fired = true;
        thread.interrupt();
      }
    }

    /** Takes our own interrupt back, if the work has left it standing; returns whether there was one. */
    synchronized boolean done() {
      done = true;
      if (fired) {
        Thread.interrupted();
      }
      return fired;
    }
  }
}
