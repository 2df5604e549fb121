package dev.pokayoke.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A switch that stops a run. It goes one way. Safe for use by several threads.
 */
public final class Cancellation {

  private final List<Registration> actions = new ArrayList<>();
  private boolean cancelled;

  /** A switch that has not been pulled. */
  public Cancellation() {}

  /** Stops the run: the model call under way is given up, tools are interrupted. Repeated calls do nothing. */
  public void cancel() {
    List<Registration> due;
    synchronized (this) {
      if (cancelled) {
        return;
      }
      cancelled = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    RuntimeException failure = null;
    for (Registration registration : due) {
      try {
        registration.action.run();
      } catch (RuntimeException e) {
        // The others must still hear of it: they hold threads and connections.
        if (failure == null) {
          failure = e;
        } else if (failure != e) {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
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
    Registration registration = new Registration(action);
    synchronized (this) {
      if (!cancelled) {
        actions.add(registration);
        return registration;
      }
    }
    action.run();
    return registration;
  }

  private synchronized void remove(Registration registration) {
    actions.remove(registration);
  }

  /** Takes an action back. A class, as the first lambda of a program costs more than a class. */
  private final class Registration implements Runnable {

    private final Runnable action;

    Registration(Runnable action) {
      this.action = Objects.requireNonNull(action, "action");
    }

    @Override
    public void run() {
      remove(this);
    }
  }
}
