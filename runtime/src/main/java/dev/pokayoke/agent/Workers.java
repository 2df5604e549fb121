package dev.pokayoke.agent;

import dev.pokayoke.model.StopReason;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads of an agent.
 *
 * <p>By default the calls of one run share at most {@value #WIDTH} of our own threads. The bound is the run's, not the pool's: a tool
 * that ignores its interrupt keeps a thread but takes it from nobody, and a tool that runs an agent itself cannot wait for its own
 * place. What bounds the threads that are kept is {@link StuckCalls}.
 */
final class Workers {

  static final int WIDTH = 16;

  private final @Nullable ExecutorService executor;
  private final int width;

  private Workers(@Nullable ExecutorService executor, int width) {
    this.executor = executor;
    this.width = width;
  }

  /** Our own threads. */
  static Workers own() {
    return new Workers(null, WIDTH);
  }

  /** Threads of somebody else, who also decides how many calls go on at once. */
  static Workers of(ExecutorService executor) {
    return new Workers(executor, Integer.MAX_VALUE);
  }

  /** Runs tools side by side. */
  <T> void run(
      Run run, List<Job<T>> jobs, Consumer<Job<T>> whenStarted, Consumer<Job<T>> whenDone) {
    ExecutorService threads = executor == null ? Pool.THREADS : executor;
    new JobGroup<T>(run, threads, width, whenStarted, whenDone).run(jobs);
  }

  /** Runs one job that is no tool: on another thread if it may have to be given up, else on this one. */
  static <T> void runOne(Run run, Job<T> job, boolean mayBeGivenUp) {
    if (mayBeGivenUp) {
      new JobGroup<T>(run, Pool.THREADS, 1, started -> {}, done -> {}).run(List.of(job));
      StopReason interruption = run.interruption();
      if (interruption != null && job.givenUp() == null) {
        job.giveUp(interruption); // it came before the job was started
      }
    } else {
      job.runHere(run);
    }
  }

  /** Made when first needed; without work it has no threads. */
  private static final class Pool {

    private static final long IDLE_SECONDS = 10;
    private static final AtomicLong COUNT = new AtomicLong();

    static final ExecutorService THREADS = new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        Pool::thread);

    private static Thread thread(Runnable work) {
      Thread thread = new Thread(work, "pokayoke-" + COUNT.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    }
  }
}
