package dev.pokayoke.agent;

import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.TraceEvent;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The call of one tool, made on whatever thread runs it. */
final class ToolWork implements Callable<ToolResult> {

  private final Run run;
  private final TurnCall subject;
  private final String idempotencyKey;
  private final @Nullable Duration timeout;

  /** By {@link System#nanoTime()}; taken beforehand, for the run's deadline belongs to another thread. */
  private final long runEnds;

  private volatile boolean over;

  ToolWork(Run run, TurnCall subject, String idempotencyKey, @Nullable Duration timeout) {
    this.run = run;
    this.subject = subject;
    this.idempotencyKey = idempotencyKey;
    this.timeout = timeout;
    this.runEnds = System.nanoTime() + run.deadline.nanosLeft();
  }

  TurnCall subject() {
    return subject;
  }

  String idempotencyKey() {
    return idempotencyKey;
  }

  @Nullable
  Duration timeout() {
    return timeout;
  }

  @Override
  public ToolResult call() throws Exception {
    return subject.tool().binding().call(ArgumentReader.of(subject.call().arguments()), context());
  }

  /** Nobody hears of its progress any more. */
  void end() {
    over = true;
  }

  private ToolContext context() {
    ToolContext.Builder context = ToolContext.builder()
        .ids(run.id, subject.call().id(), idempotencyKey)
        .values(run.request.context())
        .cancellation(run.cancellation)
        .onProgress(this::progress);
    long nanos = runEnds - System.nanoTime();
    if (timeout != null) {
      nanos = Math.min(nanos, Deadline.nanos(timeout));
    }
    if (timeout != null || run.deadline.exists()) {
      context.timeLeft(Duration.ofNanos(nanos));
    }
    return context.build();
  }

  private void progress(String message) {
    if (!over) {
      run.events.tell(
          new TraceEvent.ToolProgress(run.id, run.now(), subject.call().id(), message));
    }
  }
}
