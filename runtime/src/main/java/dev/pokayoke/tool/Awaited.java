package dev.pokayoke.tool;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Waits for a value that comes later, and gives it up when it comes too late. */
final class Awaited {

  /** Stands for no deadline. */
  static final long FOREVER = Long.MAX_VALUE;

  /** Failures that were wrapped more often than this are shown with what is left around them. */
  private static final int MAX_WRAPPERS = 16;

  private Awaited() {}

  /** A stage as a future, also one that cannot say so itself. */
  static <T extends @Nullable Object> CompletableFuture<T> future(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture();
    } catch (UnsupportedOperationException e) {
      CompletableFuture<T> copy = new CompletableFuture<>();
      stage.whenComplete(new Copy<>(copy));
      return copy;
    }
  }

  /**
   * The value, or what the future failed with. Cancellation and deadline are watched here as well, for there are executors
   * whose threads cannot be interrupted.
   */
  static <T extends @Nullable Object> T value(
      Future<T> future, Cancellation cancellation, long nanos) throws Exception {
    Runnable unlink = cancellation.onCancel(new GiveUp(future));
    try {
      return nanos == FOREVER ? future.get() : future.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw cause(e);
    } catch (InterruptedException e) {
      new GiveUp(future).run();
      throw e;
    } catch (TimeoutException e) {
      new GiveUp(future).run();
      throw new TimeoutException("the call's time was over before the tool's future had a value");
    } finally {
      unlink.run();
    }
  }

  // No lambdas: the first one of a program costs its start more than all of this.

  private record Copy<T extends @Nullable Object>(CompletableFuture<T> copy)
      implements BiConsumer<T, @Nullable Throwable> {

    @Override
    public void accept(T value, @Nullable Throwable failure) {
      if (failure == null) {
        copy.complete(value);
      } else {
        copy.completeExceptionally(failure);
      }
    }
  }

  private record GiveUp(Future<?> future) implements Runnable {

    @Override
    public void run() {
      try {
        future.cancel(true);
      } catch (RuntimeException e) {
        // The future may be of any class, and nobody waits for it any more.
      }
    }
  }

  /** What was thrown in the first place, by whatever thread made the value. */
  private static Exception cause(ExecutionException outermost) {
    Throwable inner = outermost;
    for (int i = 0; i < MAX_WRAPPERS && isWrapper(inner); i++) {
      inner = inner.getCause();
    }
    if (inner instanceof Error error) {
      throw error;
    }
    // The interrupt of another thread is none of ours.
    boolean bare = inner instanceof Exception && !(inner instanceof InterruptedException);
    return bare ? (Exception) inner : outermost;
  }

  private static boolean isWrapper(Throwable failure) {
    return (failure instanceof ExecutionException || failure instanceof CompletionException)
        && failure.getCause() != null;
  }
}
