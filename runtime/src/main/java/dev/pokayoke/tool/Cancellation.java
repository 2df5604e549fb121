package dev.pokayoke.tool;

import java.util.ArrayList;
import java.util.List;

/**
 * A switch that stops a run. It goes one way. Safe for use by several threads.
 */
public final class Cancellation {

  private final List<Runnable> actions = new ArrayList<>();
  private boolean cancelled;

  /** A switch that has not been pulled. */
  public Cancellation() {}

  /** Stops the run: the model call under way is given up, tools are interrupted. Repeated calls do nothing. */
  public void cancel() {
    List<Runnable> due;
    synchronized (this) {
      if (cancelled) {
        return;
      }
      cancelled = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    due.forEach(Runnable::run);
  }

  /**
   * Whether {@link #cancel()} was called.
   *
   * @return {@code true} once cancelled
   */
  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /**
   * Runs an action on cancellation, on the thread that cancels, or at once when that has happened already.
   *
   * @param action must be short and must not throw
   * @return takes the action back
   */
  public Runnable onCancel(Runnable action) {
    synchronized (this) {
      if (!cancelled) {
        actions.add(action);
        return () -> remove(action);
      }
    }
    action.run();
    return () -> {};
  }

  private synchronized void remove(Runnable action) {
    actions.remove(action);
  }
}
