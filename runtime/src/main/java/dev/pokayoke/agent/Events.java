package dev.pokayoke.agent;

import dev.pokayoke.trace.RunListener;
import dev.pokayoke.trace.TraceEvent;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Tells the listeners of a run, one event at a time. What they throw is logged and goes no further. */
final class Events {

  private final List<RunListener> listeners;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  Events(List<RunListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  void tell(TraceEvent event) {
    oneAtATime.lock();
    try {
      for (RunListener listener : listeners) {
        tell(listener, event);
      }
    } finally {
      oneAtATime.unlock();
    }
  }

  private static void tell(RunListener listener, TraceEvent event) {
    try {
      listener.onEvent(event);
    } catch (Throwable failure) {
      FailureLog.warn(
          event.runId(), "a listener failed on " + event.getClass().getSimpleName(), failure);
    }
  }
}
