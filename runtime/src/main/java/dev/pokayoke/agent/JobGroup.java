package dev.pokayoke.agent;

import dev.pokayoke.model.StopReason;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Jobs that run at the same time on other threads, while the thread of the run waits for them: until all have ended, or were given
 * up because their own time or the run's was over, or the run was cancelled. A job that is given up and goes on all the same keeps
 * its thread but no place in the group, so it holds up no other.
 */
final class JobGroup<T> {

  private final Run run;
  private final ExecutorService executor;
  private final int width;
  private final Consumer<Job<T>> whenStarted;
  private final Consumer<Job<T>> whenDone;

  /** Takes an empty signal, too: something has changed, look again. */
  private final BlockingQueue<Signal<T>> signals = new LinkedBlockingQueue<>();

  private final List<Job<T>> running = new ArrayList<>();

  private record Signal<T>(@Nullable Job<T> ended) {}

  /** At most so many at once; both actions happen on the thread that waits. */
  JobGroup(
      Run run,
      ExecutorService executor,
      int width,
      Consumer<Job<T>> whenStarted,
      Consumer<Job<T>> whenDone) {
    this.run = run;
    this.executor = executor;
    this.width = width;
    this.whenStarted = whenStarted;
    this.whenDone = whenDone;
  }

  /** Runs the jobs. Those for which there was no time any more are never started, and not done. */
  void run(List<Job<T>> jobs) {
    Runnable unlink = run.cancellation.onCancel(() -> signals.add(new Signal<>(null)));
    try {
      Iterator<Job<T>> waiting = jobs.iterator();
      StopReason interruption = run.interruption();
      while (interruption == null && (waiting.hasNext() || !running.isEmpty())) {
        while (waiting.hasNext() && running.size() < width) {
          start(waiting.next());
        }
        awaitSignal();
        giveUpOverdue();
        interruption = run.interruption();
      }
      if (interruption != null) {
        giveUpAll(interruption);
      }
    } finally {
      unlink.run();
    }
  }

  private void start(Job<T> job) {
    whenStarted.accept(job);
    running.add(job);
    job.whenEnded(ended -> signals.add(new Signal<>(ended)));
    try {
      job.submittedAs(executor.submit(job));
    } catch (RuntimeException | Error noThread) { // the executor may be anybody's
      if (job.reject(noThread)) {
        signals.add(new Signal<>(job));
      }
    }
  }

  private void awaitSignal() {
    long nanos = run.deadline.nanosLeft();
    for (Job<T> job : running) {
      nanos = Math.min(nanos, job.nanosLeft());
    }
    try {
      Signal<T> signal = signals.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
      for (; signal != null; signal = signals.poll()) {
        Job<T> ended = signal.ended();
        if (ended != null && running.remove(ended)) {
          ended.judge(run.interruption());
          whenDone.accept(ended);
        }
      }
    } catch (InterruptedException e) {
      run.interrupt();
    }
  }

  private void giveUpOverdue() {
    for (Job<T> job : List.copyOf(running)) {
      if (job.nanosLeft() <= 0) {
        giveUp(job, StopReason.TIMEOUT);
      }
    }
  }

  private void giveUpAll(StopReason reason) {
    for (Job<T> job : List.copyOf(running)) {
      giveUp(job, reason);
    }
  }

  /** One that has ended at the last moment is done; its signal, still on the way, is then ignored. */
  private void giveUp(Job<T> job, StopReason reason) {
    if (!job.giveUp(reason)) {
      job.judge(reason);
    }
    running.remove(job);
    whenDone.accept(job);
  }
}
