package dev.pokayoke.agent;

import static dev.pokayoke.agent.TestAgent.contents;
import static dev.pokayoke.testing.ScriptedModel.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolResult;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Threads of the developer, whatever they are like. */
class ExecutorTest {

  @Test
  void anExecutorOfTheDeveloperIsUsedAndItsRefusalSurvived() {
    ExecutorService one = Executors.newSingleThreadExecutor(work -> new Thread(work, "mine"));
    TestTool where = TestTool.read(
        "where", (in, context) -> ToolResult.text(Thread.currentThread().getName()));
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("where", "{}"), call("where", "{\"a\":1}"))
        .respond(request -> {
          one.shutdown();
          return Responses.call("where", "{\"a\":2}");
        })
        .expectReply("where", "could not be started")
        .answer("Ok.")
        .build()) {
      RunResult result = TestAgent.with(model, where).executor(one).build().run("Go.");
      assertEquals(List.of("mine", "mine"), contents(result).subList(0, 2));
      assertEquals(StopReason.ANSWERED, result.stopReason());
    } finally {
      one.shutdownNow();
    }
  }

  @Test
  void anExecutorThatFailsIsSurvivedAndOneThatRunsAndThenFailsHasRun() {
    AtomicInteger runs = new AtomicInteger();
    TestTool look = TestTool.read("look", (in, context) -> {
      runs.incrementAndGet();
      return ToolResult.text("seen " + in.get("a"));
    });
    ExecutorService broken = new DirectExecutor(work -> {
      if (runs.get() == 0) {
        work.run();
      }
      throw new IllegalStateException("pool is gone");
    });
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("look", "{\"a\":1}"), call("look", "{\"a\":2}"))
        .answer("Ok.")
        .build()) {
      RunResult result = TestAgent.with(model, look).executor(broken).build().run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertEquals("seen 1", contents(result).get(0));
      assertTrue(
          contents(result).get(1).contains("could not be started"), contents(result)::toString);
      assertEquals(1, runs.get());
    }
  }

  @Test
  void theCommonPoolWillDo() {
    TestTool look = TestTool.read("look", (in, context) -> ToolResult.text("seen " + in.get("a")));
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("look", "{\"a\":1}"), call("look", "{\"a\":2}"))
        .answer("Ok.")
        .build()) {
      RunResult result = TestAgent.with(model, look)
          .executor(ForkJoinPool.commonPool())
          .build()
          .run("Go.");
      assertEquals(List.of("seen 1", "seen 2"), contents(result));
    }
  }

  /** Runs everything as a test says, on the thread that asks. */
  private static final class DirectExecutor extends AbstractExecutorService {

    private final Executor how;

    DirectExecutor(Executor how) {
      this.how = how;
    }

    @Override
    public void execute(Runnable work) {
      how.execute(work);
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) {
      return true;
    }
  }
}
