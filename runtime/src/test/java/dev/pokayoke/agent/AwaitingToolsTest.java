package dev.pokayoke.agent;

import static dev.pokayoke.agent.TestAgent.contents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Effect;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.Cancellation;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolFailure;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.TraceEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools that return a future, as their bindings wait for it: like any other tool that takes its time. */
class AwaitingToolsTest {

  private final CompletableFuture<ToolResult> future = new CompletableFuture<>();
  private final List<TraceEvent> events = new CopyOnWriteArrayList<>();

  private ToolResult wait(ToolContext context) throws Exception {
    return context.await(future);
  }

  private TestTool quick(Effect effect) {
    return TestTool.of(
        "slow", tool -> tool.effect(effect).timeoutMillis(50), (in, context) -> wait(context));
  }

  private List<TraceEvent.Ending> endings() {
    return events.stream()
        .filter(TraceEvent.ToolFinished.class::isInstance)
        .map(event -> ((TraceEvent.ToolFinished) event).ending())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"READ", "WRITE"})
  void oneThatNeverComesIsGivenUp(Effect effect) {
    try (ScriptedModel model =
        ScriptedModel.builder().call("slow", "{}").answer("Slow.").build()) {
      RunResult result = TestAgent.with(model, quick(effect))
          .limits(TestAgent.UNHURRIED)
          .listener(events::add)
          .build()
          .run("Go.");
      String told = effect == Effect.READ ? "Timed out: " : "Outcome unknown: ";
      assertTrue(contents(result).get(0).startsWith(told), contents(result)::toString);
    }
    future.handle((value, failure) -> failure).join();
    assertTrue(future.isCancelled());
  }

  @Test
  void soIsOneThatIsWaitedForByAThreadWithoutInterrupts() {
    ExecutorService pool = new ForkJoinPool(2);
    try (ScriptedModel model =
        ScriptedModel.builder().call("slow", "{}").answer("Slow.").build()) {
      RunResult result = TestAgent.with(model, quick(Effect.READ))
          .executor(pool)
          .listener(events::add)
          .build()
          .run("Go.");
      assertTrue(contents(result).get(0).startsWith("Timed out: "), contents(result)::toString);
      assertEquals(List.of(TraceEvent.Ending.TIMED_OUT), endings());
      future.handle((value, failure) -> failure).join();
      assertTrue(future.isCancelled());
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void cancellingTheRunCancelsTheFuture(boolean hurried) {
    Cancellation cancellation = new Cancellation();
    TestTool slow = TestTool.write("slow", (in, context) -> {
      new Thread(cancellation::cancel).start();
      return wait(context);
    });
    try (ScriptedModel model = ScriptedModel.builder().call("slow", "{}").build()) {
      RunResult result = TestAgent.with(model, slow)
          .limits(hurried ? RunLimits.defaults() : TestAgent.UNHURRIED)
          .listener(events::add)
          .build()
          .run(RunRequest.of("Go.").cancellation(cancellation));
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertEquals(List.of(TraceEvent.Ending.OUTCOME_UNKNOWN), endings());
    }
    future.handle((value, failure) -> failure).join();
    assertTrue(future.isCancelled());
  }

  @Test
  void aToolFailureInItIsToldToTheModel() {
    future.completeExceptionally(new ToolFailure("No such order. Ask for its number."));
    TestTool find = TestTool.read("find", (in, context) -> context.await(future.thenApply(x -> x)));
    try (ScriptedModel model = ScriptedModel.builder()
        .call("find", "{}")
        .expectReply("find", "No such order. Ask for its number.")
        .answer("Which?")
        .build()) {
      TestAgent.with(model, find).build().run("Go.");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theInterruptOfAnotherThreadEndsNoRun(boolean hurried) {
    future.completeExceptionally(new InterruptedException("of a worker"));
    TestTool find = TestTool.read("find", (in, context) -> wait(context));
    try (ScriptedModel model = ScriptedModel.builder()
        .call("find", "{}")
        .expectReply("find", "internal error")
        .answer("Sorry.")
        .build()) {
      RunResult result = TestAgent.with(model, find)
          .limits(hurried ? RunLimits.defaults() : TestAgent.UNHURRIED)
          .build()
          .run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
    }
  }
}
