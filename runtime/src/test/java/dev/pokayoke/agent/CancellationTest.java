package dev.pokayoke.agent;

import static dev.pokayoke.agent.TestAgent.contents;
import static dev.pokayoke.testing.ScriptedModel.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Effect;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.Cancellation;
import dev.pokayoke.tool.ToolBinding;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.TraceEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stopping a run from outside, at every moment. */
class CancellationTest {

  private final Cancellation cancellation = new Cancellation();
  private final CountDownLatch inside = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);
  private final TestTool look = TestTool.read("look", (in, context) -> ToolResult.text("seen"));

  @AfterEach
  void leaveNoThreadBehind() {
    never.countDown();
    Thread.interrupted();
  }

  static Stream<RunLimits> limits() {
    return Stream.of(RunLimits.defaults(), TestAgent.UNHURRIED);
  }

  private ToolResult hang() throws InterruptedException {
    inside.countDown();
    never.await();
    return ToolResult.done();
  }

  private void cancelOnceInside() {
    Thread canceller = new Thread(() -> {
      try {
        inside.await();
        cancellation.cancel();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    canceller.setDaemon(true);
    canceller.start();
  }

  @Test
  void before() {
    cancellation.cancel();
    try (ScriptedModel model = ScriptedModel.builder().build()) {
      RunResult result =
          TestAgent.with(model).build().run(RunRequest.of("Go.").cancellation(cancellation));
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertEquals(0, result.modelCalls());
      assertEquals(1, result.conversation().messages().size());
    }
  }

  @ParameterizedTest
  @MethodSource("limits")
  void duringAModelCall(RunLimits limits) {
    cancelOnceInside();
    try (ScriptedModel model = ScriptedModel.builder()
        .call("look", "{}")
        .respond(request -> {
          hang();
          return Responses.answer("too late");
        })
        .build()) {
      RunResult result = TestAgent.with(model, look)
          .limits(limits)
          .build()
          .run(RunRequest.of("Go.").cancellation(cancellation));
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertEquals(List.of("seen"), contents(result), "what was done is kept");
      assertFalse(Thread.currentThread().isInterrupted(), "cancelling is not interrupting");
    }
  }

  @ParameterizedTest
  @MethodSource("limits")
  void duringATool(RunLimits limits) {
    cancelOnceInside();
    TestTool slow = TestTool.read("slow", (in, context) -> hang());
    try (ScriptedModel model = ScriptedModel.builder().call("slow", "{}").build()) {
      RunResult result = TestAgent.with(model, slow)
          .limits(limits)
          .build()
          .run(RunRequest.of("Go.").cancellation(cancellation));
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertTrue(contents(result).get(0).startsWith("Stopped: the run was cancelled"));
      assertTrue(result.conversation().pendingCalls().isEmpty());
      assertFalse(Thread.currentThread().isInterrupted());
    }
  }

  @ParameterizedTest
  @MethodSource("limits")
  void duringAWriteWhoseOutcomeIsThenUnknown(RunLimits limits) {
    cancelOnceInside();
    TestTool pay = TestTool.of("pay", tool -> tool.effect(Effect.WRITE), (in, context) -> hang());
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("look", "{}"), call("pay", "{}"), call("look", "{}"))
        .build()) {
      RunResult result = TestAgent.with(model, pay, look)
          .limits(limits)
          .build()
          .run(RunRequest.of("Go.").cancellation(cancellation));
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertEquals("seen", contents(result).get(0));
      assertTrue(contents(result).get(1).startsWith("Outcome unknown: the run was cancelled"));
      assertEquals(Answers.RUN_CANCELLED, contents(result).get(2));
      assertEquals(1, result.conversation().unknownOutcomes().size());
    }
  }

  @Test
  void betweenModelAndTool() {
    try (ScriptedModel model = ScriptedModel.builder().call("look", "{}").build()) {
      RunResult result = TestAgent.with(model, look)
          .listener(event -> {
            if (event instanceof TraceEvent.ModelAnswered) {
              cancellation.cancel();
            }
          })
          .build()
          .run(RunRequest.of("Go.").cancellation(cancellation));
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertEquals(List.of(Answers.RUN_CANCELLED), contents(result));
      assertEquals(0, result.toolCalls());
    }
  }

  @Test
  void onceItIsCancelledNobodyIsAskedAnyMore() {
    List<TraceEvent> events = new ArrayList<>();
    TestTool drop = TestTool.of(
        "drop", tool -> tool.effect(Effect.DESTRUCTIVE), (in, context) -> ToolResult.done());
    try (ScriptedModel model = ScriptedModel.builder().call("drop", "{}").build()) {
      TestAgent.with(model, drop)
          .listener(event -> {
            events.add(event);
            if (event instanceof TraceEvent.ModelAnswered) {
              cancellation.cancel();
            }
          })
          .build()
          .run(RunRequest.of("Go.").cancellation(cancellation));
    }
    assertTrue(events.stream().anyMatch(TraceEvent.CallRefused.class::isInstance));
    assertTrue(events.stream().noneMatch(TraceEvent.ApprovalAsked.class::isInstance));
  }

  @Test
  void whileSomebodyIsAsked() {
    TestTool drop = TestTool.of(
        "drop", tool -> tool.effect(Effect.DESTRUCTIVE), (in, context) -> ToolResult.done());
    cancelOnceInside();
    try (ScriptedModel model = ScriptedModel.builder().call("drop", "{}").build()) {
      RunResult result = TestAgent.with(model, drop)
          .approver(request -> {
            try {
              hang();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return ApprovalDecision.approved();
          })
          .build()
          .run(RunRequest.of("Go.").cancellation(cancellation));
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertEquals(0, result.toolCalls());
    }
  }

  @ParameterizedTest
  @MethodSource("limits")
  void anInterruptOfTheCallerCancelsAndTheFlagIsRestored(RunLimits limits) throws Exception {
    TestTool slow = TestTool.read("slow", (in, context) -> hang());
    try (ScriptedModel model = ScriptedModel.builder().call("slow", "{}").build()) {
      Agent agent = TestAgent.with(model, slow).limits(limits).build();
      FutureTask<List<Object>> run = new FutureTask<>(() -> {
        RunResult result = agent.run("Go.");
        return List.of(result.stopReason(), Thread.currentThread().isInterrupted());
      });
      Thread caller = new Thread(run);
      caller.start();
      inside.await();
      caller.interrupt();
      assertEquals(List.of(StopReason.CANCELLED, true), run.get());
    }
  }

  @Test
  void aCallerThatIsInterruptedAlreadyRunsNothing() {
    Thread.currentThread().interrupt();
    try (ScriptedModel model = ScriptedModel.builder().build()) {
      RunResult result = TestAgent.with(model).build().run("Go.");
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void aToolCanSeeIt() {
    TestTool patient = TestTool.read("patient", (in, context) -> {
      cancellation.cancel();
      return waitForCancel(context);
    });
    try (ScriptedModel model = ScriptedModel.builder().call("patient", "{}").build()) {
      RunResult result = TestAgent.with(model, patient)
          .limits(TestAgent.UNHURRIED)
          .build()
          .run(RunRequest.of("Go.").cancellation(cancellation));
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertEquals(List.of("saw it"), contents(result), "what it gave all the same is kept");
    }
  }

  private static ToolResult waitForCancel(ToolContext context) {
    while (!context.isCancelled()) {
      Thread.onSpinWait();
    }
    return ToolResult.text("saw it");
  }

  /** Whoever hears of an event may cancel, just before what the event tells of. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        TraceEvent.RunStarted.class,
        TraceEvent.ModelCalled.class,
        TraceEvent.ModelAnswered.class,
        TraceEvent.ApprovalAsked.class,
        TraceEvent.ApprovalGiven.class,
        TraceEvent.ToolStarted.class,
        TraceEvent.ToolFinished.class
      })
  void atEveryEvent(Class<? extends TraceEvent> moment) {
    TestTool pay = TestTool.of(
        "pay", tool -> tool.effect(Effect.DESTRUCTIVE), (in, context) -> ToolResult.done());
    for (boolean interrupt : new boolean[] {false, true}) {
      Cancellation cancellation = new Cancellation();
      ScriptedModel model =
          ScriptedModel.builder().call("pay", "{}").answer("Paid.").build();
      Thread runs = Thread.currentThread();
      RunResult result = TestAgent.with(model, pay)
          .approver(request -> ApprovalDecision.approved())
          .build()
          .run(RunRequest.of("Go.").cancellation(cancellation).listener(event -> {
            if (moment.isInstance(event) && interrupt) {
              runs.interrupt();
            } else if (moment.isInstance(event)) {
              cancellation.cancel();
            }
          }));
      assertEquals(StopReason.CANCELLED, result.stopReason());
      assertNull(result.failure());
      assertEquals(interrupt, Thread.interrupted());
      assertTrue(result.conversation().pendingCalls().isEmpty());
    }
  }

  @Test
  void argumentsWhoseReadingHangsDoNotOutliveTheRun() {
    CountDownLatch reading = new CountDownLatch(1);
    Cancellation cancellation = new Cancellation();
    TestTool fine = TestTool.read("fine", (in, context) -> ToolResult.text("fine"));
    ToolBinding slow = new ToolBinding() {
      @Override
      public ToolDefinition definition() {
        return fine.definition();
      }

      @Override
      public ToolResult call(ArgumentReader in, ToolContext context) throws Exception {
        reading.countDown();
        new CountDownLatch(1).await(); // as a constructor that looks something up
        return fine.call(in, context);
      }
    };
    Thread canceller = new Thread(() -> {
      try {
        reading.await();
        cancellation.cancel();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    canceller.start();
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("fine", "{}"), call("fine", "{\"a\":2}"))
        .call("fine", "{}")
        .build()) {
      Agent agent = TestAgent.with(model, slow).build();

      RunResult cancelled = agent.run(RunRequest.of("Go.").cancellation(cancellation));
      assertEquals(StopReason.CANCELLED, cancelled.stopReason());
      assertEquals(2, contents(cancelled).size());

      RunResult late = agent.run(
          RunRequest.of("Go.").limits(RunLimits.defaults().timeout(Duration.ofMillis(300))));
      assertEquals(StopReason.TIMEOUT, late.stopReason());
      assertEquals(1, late.conversation().pendingCalls().size(), "it was not run");
    }
  }
}
