package dev.pokayoke.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that come later: what they give, what they fail with, and when nobody waits for them any more. */
class AwaitTest {

  private static final ToolContext CONTEXT = ToolContext.builder().build();

  /** Never completes by itself. */
  private final CompletableFuture<String> future = new CompletableFuture<>();

  @Test
  void valuesOfAllKindsOfFutures() throws Exception {
    FutureTask<String> task = new FutureTask<>(() -> "task");
    new Thread(task).start();
    assertEquals("task", CONTEXT.await((Future<String>) task));
    assertEquals("stage", CONTEXT.await(CompletableFuture.completedStage("stage")));
    assertEquals("future", CONTEXT.await(CompletableFuture.completedFuture("future")));
    assertEquals("bare", CONTEXT.await((CompletionStage<String>) new BareStage("bare")));
    assertNull(CONTEXT.await(CompletableFuture.<Void>completedFuture(null)));
  }

  @Test
  void aContextWithADeadlineWaitsAsWell() throws Exception {
    ToolContext context = ToolContext.builder().timeLeft(Duration.ofHours(1)).build();
    CompletionStage<String> later = CompletableFuture.supplyAsync(() -> "later");
    assertEquals("later", context.await(later));
  }

  @Test
  void failuresAreThoseOfTheMethod() {
    ToolFailure failure = new ToolFailure("No such order.");
    CompletionStage<String> stage = CompletableFuture.<String>failedStage(failure)
        .thenApply(String::trim)
        .thenApply(String::trim);
    assertSame(failure, assertThrows(ToolFailure.class, () -> CONTEXT.await(stage)));
    IOException checked = new IOException("disk");
    future.completeExceptionally(
        new CompletionException(new ExecutionException(new CompletionException(checked))));
    assertSame(checked, assertThrows(IOException.class, () -> CONTEXT.await(future)));
    StackOverflowError error = new StackOverflowError();
    assertSame(
        error,
        assertThrows(
            StackOverflowError.class, () -> CONTEXT.await(CompletableFuture.failedFuture(error))));
    CompletionStage<String> bare = new BareStage(failure);
    assertSame(failure, assertThrows(ToolFailure.class, () -> CONTEXT.await(bare)));
  }

  @Test
  void theInterruptOfAnotherThreadStaysWrapped() {
    InterruptedException theirs = new InterruptedException();
    future.completeExceptionally(theirs);
    ExecutionException failure =
        assertThrows(ExecutionException.class, () -> CONTEXT.await(future));
    assertSame(theirs, failure.getCause());
  }

  @Test
  void wrappersWithoutEndAreUnwrappedToSomeEnd() {
    ExecutionException endless = new ExecutionException("endless", null) {
      private static final long serialVersionUID = 1L;

      @Override
      public synchronized Throwable getCause() {
        return this;
      }
    };
    future.completeExceptionally(endless);
    assertThrows(ExecutionException.class, () -> CONTEXT.await(future));
  }

  @Test
  void nullIsNoFuture() {
    CompletionStage<String> stage = null;
    Future<String> none = null;
    String message = "the tool returned null in place of a value that comes later";
    assertEquals(
        message,
        assertThrows(NullPointerException.class, () -> CONTEXT.await(stage)).getMessage());
    assertEquals(
        message,
        assertThrows(NullPointerException.class, () -> CONTEXT.await(none)).getMessage());
  }

  @Test
  void anInterruptGivesItUp() {
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> CONTEXT.await(future));
    assertTrue(future.isCancelled());
  }

  @Test
  void theDeadlineGivesItUp() {
    ToolContext context = ToolContext.builder().timeLeft(Duration.ofMillis(1)).build();
    TimeoutException failure = assertThrows(TimeoutException.class, () -> context.await(future));
    assertEquals(
        "the call's time was over before the tool's future had a value", failure.getMessage());
    assertTrue(future.isCancelled());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void cancellationGivesItUp(boolean before) throws Exception {
    Cancellation cancellation = new Cancellation();
    ToolContext context = ToolContext.builder().cancellation(cancellation).build();
    Thread other = new Thread(cancellation::cancel);
    if (before) {
      cancellation.cancel();
    } else {
      other.start();
    }
    assertThrows(CancellationException.class, () -> context.await(future));
    assertTrue(future.isCancelled());
    other.join();
  }

  @Test
  void whatHasCompletedIsNotLostByACancellation() throws Exception {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    ToolContext context = ToolContext.builder().cancellation(cancellation).build();
    assertEquals("done", context.await(CompletableFuture.completedStage("done")));
  }

  @Test
  void aFutureThatCannotBeCancelledBreaksNothing() {
    CompletableFuture<String> stubborn = new CompletableFuture<>() {
      @Override
      public boolean cancel(boolean interrupt) {
        throw new UnsupportedOperationException("never");
      }
    };
    ToolContext context = ToolContext.builder().timeLeft(Duration.ofMillis(1)).build();
    assertThrows(TimeoutException.class, () -> context.await(stubborn));
  }

  /** A stage that is no future. */
  private static final class BareStage extends CompletableFuture<String> {

    BareStage(String value) {
      complete(value);
    }

    BareStage(Throwable failure) {
      completeExceptionally(failure);
    }

    @Override
    public CompletableFuture<String> toCompletableFuture() {
      throw new UnsupportedOperationException();
    }
  }
}
