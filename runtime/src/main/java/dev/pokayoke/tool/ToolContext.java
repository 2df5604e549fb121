package dev.pokayoke.tool;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a tool may know of the call it serves: declare a parameter of this type to get it. The model never sees it.
 * Immutable and safe for use by several threads.
 */
public final class ToolContext {

  /** Safe to add to a time in nanoseconds. */
  private static final Duration LONGEST = Duration.ofDays(365L * 100);

  private final String runId;
  private final String callId;
  private final String idempotencyKey;
  private final Map<String, Object> values;
  private final Cancellation cancellation;
  private final @Nullable Instant deadline;

  /** The deadline by {@link System#nanoTime()}, which does not jump when somebody sets the clock. */
  private final long ends;

  private final @Nullable Consumer<String> progress;

  private ToolContext(Builder builder) {
    this.runId = builder.runId;
    this.callId = builder.callId;
    this.idempotencyKey = builder.idempotencyKey;
    this.values = builder.values;
    this.cancellation = builder.cancellation;
    this.deadline = builder.deadline;
    this.ends = builder.ends;
    this.progress = builder.progress;
  }

  /**
   * A context for calling a tool outside of a run, e.g. in a test.
   *
   * @return a builder with empty ids and no values
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Identifies the run.
   *
   * @return the run's id
   */
  public String runId() {
    return runId;
  }

  /**
   * Identifies the call within its turn.
   *
   * @return the call's id
   */
  public String callId() {
    return callId;
  }

  /**
   * Equal for calls that mean the same effect: pass it on to systems that apply a key only once.
   *
   * @return the key
   */
  public String idempotencyKey() {
    return idempotencyKey;
  }

  /**
   * A value of the run's context.
   *
   * @param key of the value
   * @param type that it must have
   * @param <T> the type
   * @return the value
   * @throws IllegalStateException when the run has no such value, or one of another type
   */
  public <T> T require(String key, Class<T> type) {
    Object value = values.get(key);
    if (!type.isInstance(value)) {
      String found =
          value == null ? "there is none" : "it is a " + value.getClass().getName();
      throw new IllegalStateException("the run's context needs a value '" + key + "' of type "
          + type.getName() + ", but " + found);
    }
    return type.cast(value);
  }

  /**
   * A value of the run's context, if it is there.
   *
   * @param key of the value
   * @return the value, or empty
   */
  public Optional<Object> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /**
   * Whether the run was cancelled or the call's time is over. Long-running tools should look from time to time; they are
   * interrupted as well.
   *
   * @return {@code true} when the result is no longer wanted
   */
  public boolean isCancelled() {
    return cancellation.isCancelled() || (deadline != null && System.nanoTime() - ends >= 0);
  }

  /**
   * When the call's time is over.
   *
   * @return the deadline, or empty when there is none
   */
  public Optional<Instant> deadline() {
    return Optional.ofNullable(deadline);
  }

  /**
   * Waits for a value that comes later, on this thread. When the thread is interrupted, the run cancelled or the call's time
   * over, the stage is cancelled, too. Generated code calls it for methods that return a stage.
   *
   * @param stage that gives the value
   * @param <T> the value's type
   * @return the value
   * @throws Exception what the stage failed with, without the exceptions that were put around it
   * @throws InterruptedException when this thread was interrupted
   * @throws java.util.concurrent.CancellationException when the run, or the stage, was cancelled
   * @throws java.util.concurrent.TimeoutException when the call's time is over
   * @throws NullPointerException when there is no stage
   */
  public <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception {
    Objects.requireNonNull(stage, "the tool returned null in place of a value that comes later");
    return Awaited.value(Awaited.future(stage), cancellation, nanosLeft());
  }

  /**
   * Waits for a value that comes later, as {@link #await(CompletionStage)} does.
   *
   * @param future that gives the value
   * @param <T> the value's type
   * @return the value
   * @throws Exception what the future failed with, as for a stage
   */
  public <T extends @Nullable Object> T await(Future<T> future) throws Exception {
    Objects.requireNonNull(future, "the tool returned null in place of a value that comes later");
    return Awaited.value(future, cancellation, nanosLeft());
  }

  /**
   * Waits for a value that comes later, as {@link #await(CompletionStage)} does.
   *
   * @param future that gives the value
   * @param <T> the value's type
   * @return the value
   * @throws Exception what the future failed with, as for a stage
   */
  public <T extends @Nullable Object> T await(CompletableFuture<T> future) throws Exception {
    return await((Future<T>) future);
  }

  private long nanosLeft() {
    return deadline == null ? Awaited.FOREVER : Math.max(0, ends - System.nanoTime());
  }

  /**
   * Tells the run's listeners how far the tool is.
   *
   * @param message for people; not shown to the model
   */
  public void progress(String message) {
    if (progress != null) {
      progress.accept(message);
    }
  }

  /** Collects the parts of a {@link ToolContext}. Not safe for use by several threads. */
  public static final class Builder {

    private String runId = "";
    private String callId = "";
    private String idempotencyKey = "";
    private Map<String, Object> values = Map.of();
    private Cancellation cancellation = new Cancellation();
    private @Nullable Instant deadline;
    private long ends;
    private @Nullable Consumer<String> progress;

    private Builder() {}

    /**
     * Sets the ids.
     *
     * @param runId of the run
     * @param callId of the call
     * @param idempotencyKey of the effect
     * @return this builder
     */
    public Builder ids(String runId, String callId, String idempotencyKey) {
      this.runId = Objects.requireNonNull(runId, "runId");
      this.callId = Objects.requireNonNull(callId, "callId");
      this.idempotencyKey = Objects.requireNonNull(idempotencyKey, "idempotencyKey");
      return this;
    }

    /**
     * Sets the values for {@code @FromContext}.
     *
     * @param values by key; copied
     * @return this builder
     */
    public Builder values(Map<String, Object> values) {
      this.values = Map.copyOf(values);
      return this;
    }

    /**
     * Sets the switch that stops the run.
     *
     * @param cancellation of the run
     * @return this builder
     */
    public Builder cancellation(Cancellation cancellation) {
      this.cancellation = Objects.requireNonNull(cancellation, "cancellation");
      return this;
    }

    /**
     * Sets how long the call may take, from now.
     *
     * @param time until the deadline; at most 100 years
     * @return this builder
     */
    public Builder timeLeft(Duration time) {
      Duration left =
          time.compareTo(LONGEST) > 0 ? LONGEST : time.isNegative() ? Duration.ZERO : time;
      this.deadline = Instant.now().plus(left);
      this.ends = System.nanoTime() + left.toNanos();
      return this;
    }

    /**
     * Sets who hears of progress.
     *
     * @param progress gets each message
     * @return this builder
     */
    public Builder onProgress(Consumer<String> progress) {
      this.progress = Objects.requireNonNull(progress, "progress");
      return this;
    }

    /**
     * Makes the context.
     *
     * @return the context
     */
    public ToolContext build() {
      return new ToolContext(this);
    }
  }
}
