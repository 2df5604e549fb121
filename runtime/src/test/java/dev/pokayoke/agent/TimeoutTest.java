package dev.pokayoke.agent;

import static dev.pokayoke.agent.TestAgent.contents;
import static dev.pokayoke.testing.ScriptedModel.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Effect;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.TraceEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tools and models that hang. What they hang on is a latch; the only clocks are the time-outs under test, all short. */
class TimeoutTest {

  private final CountDownLatch released = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final List<String> keys = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void release() {
    released.countDown();
  }

  private ToolResult hang(ToolContext context) throws InterruptedException {
    keys.add(context.idempotencyKey());
    try {
      released.await();
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw e;
    }
    return ToolResult.text("too late");
  }

  private ToolResult hangOn() {
    for (boolean hung = true; hung; ) {
      try {
        released.await();
        hung = false;
      } catch (InterruptedException e) {
        interrupted.countDown();
      }
    }
    return ToolResult.text("too late");
  }

  private static TestTool quick(String name, TestTool.Body body) {
    return TestTool.of(name, tool -> tool.effect(Effect.READ).timeoutMillis(50), body);
  }

  private static final TestTool ECHO =
      TestTool.read("echo", (in, context) -> ToolResult.text("echo " + in.get("i")));

  @Test
  void aHangingReadIsInterruptedAndAnswered() throws InterruptedException {
    TestTool slow = quick("slow", (in, context) -> hang(context));
    try (ScriptedModel model = ScriptedModel.builder()
        .call("slow", "{}")
        .expectReply("slow", "Timed out: the tool gave no result within")
        .answer("Slow.")
        .build()) {
      RunResult result =
          TestAgent.with(model, slow).limits(TestAgent.UNHURRIED).build().run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertTrue(result.conversation().unknownOutcomes().isEmpty(), "a read changes nothing");
      interrupted.await();
    }
  }

  @Test
  void oneThatIgnoresItsInterruptIsLeftBehindAndItsResultDiscarded() throws InterruptedException {
    TestTool deaf = quick("deaf", (in, context) -> hangOn());
    List<TraceEvent> events = Collections.synchronizedList(new ArrayList<>());
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("deaf", "{}"), call("echo", "{\"i\":1}"))
        .call("echo", "{\"i\":2}")
        .respond(request -> {
          released.countDown();
          return Responses.answer("Done.");
        })
        .build()) {
      RunResult result =
          TestAgent.with(model, deaf, ECHO).listener(events::add).build().run("Go.");
      List<String> contents = contents(result);
      assertTrue(contents.get(0).startsWith("Timed out"), contents.get(0));
      assertEquals(List.of("echo 1", "echo 2"), contents.subList(1, 3));
      interrupted.await();
    }
    assertEquals(
        List.of(
            TraceEvent.Ending.SUCCEEDED, TraceEvent.Ending.SUCCEEDED, TraceEvent.Ending.TIMED_OUT),
        events.stream()
            .filter(TraceEvent.ToolFinished.class::isInstance)
            .map(event -> ((TraceEvent.ToolFinished) event).ending())
            .sorted()
            .toList());
  }

  @Test
  void threadsThatNeverComeBackStarveNoLaterCall() {
    TestTool deaf = quick("deaf", (in, context) -> hangOn());
    int many = 2 * Workers.WIDTH;
    ToolCall[] hanging = IntStream.range(0, many)
        .mapToObj(i -> call("deaf", "{\"i\":" + i + "}"))
        .toArray(ToolCall[]::new);
    ToolCall[] fine = IntStream.range(0, many)
        .mapToObj(i -> call("echo", "{\"i\":" + i + "}"))
        .toArray(ToolCall[]::new);
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(hanging)
        .turn(fine)
        .call("deaf", "{\"i\":99}")
        .expectReply("deaf", "earlier calls of this tool hang")
        .answer("Done.")
        .build()) {
      RunResult result = TestAgent.with(model, deaf, ECHO).build().run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertEquals(
          IntStream.range(0, many).mapToObj(i -> "echo " + i).toList(),
          contents(result).subList(many, 2 * many));
    }
  }

  @Test
  void busyLoopsOnEveryCoreHoldUpNobodyElse() {
    TestTool busy = quick("busy", (in, context) -> {
      while (released.getCount() > 0) {
        Thread.onSpinWait();
      }
      return ToolResult.text("too late");
    });
    ToolCall[] calls = new ToolCall[Runtime.getRuntime().availableProcessors() + 1];
    Arrays.fill(calls, call("busy", "{}"));
    calls[calls.length - 1] = call("echo", "{\"i\":1}");
    try (ScriptedModel model =
        ScriptedModel.builder().turn(calls).answer("Done.").build()) {
      RunResult result = TestAgent.with(model, busy, ECHO).build().run("Go.");
      assertTrue(contents(result).get(0).startsWith("Timed out"));
      assertEquals("echo 1", contents(result).get(calls.length - 1));
    }
  }

  @Test
  void aWriteThatIsGivenUpHasAnUnknownOutcomeAndItsRepeatNeedsApproval() {
    TestTool pay = TestTool.of(
        "pay", tool -> tool.effect(Effect.WRITE).timeoutMillis(50), (in, context) -> hang(context));
    List<ApprovalRequest> asked = new ArrayList<>();
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("pay", "{\"to\":\"x\",\"sum\":1}"), call("pay", "{\"to\":\"y\",\"sum\":1}"))
        .expectReply("pay", "may or may not have taken effect")
        .expectReply("pay", "needs approval")
        .call("pay", "{\"sum\":1.0, \"to\":\"x\"}")
        .expectReply("pay", "may or may not have taken effect")
        .answer("Unsure.")
        .build()) {
      RunResult result = TestAgent.with(model, pay)
          .approver(request -> {
            asked.add(request);
            return ApprovalDecision.approved();
          })
          .build()
          .run("Pay.");
      assertEquals(Answers.HELD_BACK, contents(result).get(1));
      assertEquals(1, asked.size(), "the first call needed no approval");
      assertEquals("{\"sum\":1,\"to\":\"x\"}", asked.get(0).arguments());
      assertEquals(2, keys.size());
      assertEquals(keys.get(0), keys.get(1), "the same effect has the same key");
      assertEquals(1, result.conversation().unknownOutcomes().size());
    }
  }

  @Test
  void theRepeatOfAnIdempotentWriteKeepsTheKeyAndNeedsNobody() {
    TestTool set = TestTool.of(
        "set", tool -> tool.effect(Effect.WRITE).idempotent().timeoutMillis(50), (in, context) -> {
          if (keys.isEmpty()) {
            return hang(context);
          }
          keys.add(context.idempotencyKey());
          return ToolResult.done();
        });
    try (ScriptedModel model = ScriptedModel.builder()
        .call("set", "{\"v\":1}")
        .expectReply("set", "is safe")
        .call("set", "{\"v\":1}")
        .expectReply("set", "Done.")
        .call("set", "{\"v\":1}")
        .answer("Set.")
        .build()) {
      RunResult result = TestAgent.with(model, set).build().run("Set.");
      assertEquals(keys.get(0), keys.get(1));
      assertNotEquals(keys.get(1), keys.get(2), "once it succeeded, the matter is closed");
      assertTrue(result.conversation().unknownOutcomes().isEmpty());
    }
  }

  @Test
  void anUnknownOutcomeIsRememberedByTheConversation() {
    TestTool pay = TestTool.of(
        "pay", tool -> tool.effect(Effect.WRITE).timeoutMillis(50), (in, context) -> hang(context));
    try (ScriptedModel model = ScriptedModel.builder()
        .call("pay", "{}")
        .answer("Unsure.")
        .call("pay", "{}")
        .build()) {
      Agent agent = TestAgent.with(model, pay).build();
      RunResult first = agent.run("Pay.");
      RunResult second = agent.run(first.conversation(), "Again.");
      assertEquals(StopReason.APPROVAL_PENDING, second.stopReason());
      assertEquals(1, keys.size());
    }
  }

  @Test
  void theRunsTimeEndsATool() {
    TestTool slow = TestTool.read("slow", (in, context) -> hang(context));
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("slow", "{}"), call("pay", "{}"))
        .answer("Paid.")
        .build()) {
      TestTool pay = TestTool.write("pay", (in, context) -> ToolResult.text("paid"));
      Agent agent = TestAgent.with(model, slow, pay).build();
      RunResult first = agent.run(
          RunRequest.of("Go.").limits(RunLimits.defaults().timeout(Duration.ofMillis(200))));
      assertEquals(StopReason.TIMEOUT, first.stopReason());
      assertTrue(contents(first).get(0).startsWith("Timed out"), contents(first).toString());
      assertEquals(
          List.of("pay"),
          first.conversation().pendingCalls().stream().map(ToolCall::name).toList());

      RunResult second = agent.run(RunRequest.resume(first.conversation()));
      assertEquals("Paid.", second.answer());
      assertEquals("paid", contents(second).get(1));
    }
  }

  @Test
  void theRunsTimeEndsAModelCallAndTheRunCanBeContinued() throws InterruptedException {
    try (ScriptedModel model = ScriptedModel.builder()
        .respond(request -> {
          try {
            released.await();
          } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
          }
          return Responses.answer("too late");
        })
        .answer("Here.")
        .build()) {
      Agent agent = TestAgent.with(model).build();
      RunResult first = agent.run(
          RunRequest.of("Go.").limits(RunLimits.defaults().timeout(Duration.ofMillis(100))));
      assertEquals(StopReason.TIMEOUT, first.stopReason());
      assertEquals("", first.answer());
      interrupted.await();
      assertEquals("Here.", agent.run(RunRequest.resume(first.conversation())).answer());
    }
  }

  @Test
  void aToolSeesHowMuchTimeItHas() {
    List<Boolean> deadlines = new ArrayList<>();
    TestTool look = TestTool.read("look", (in, context) -> {
      deadlines.add(context.deadline().isPresent());
      return ToolResult.done();
    });
    for (RunLimits limits : List.of(RunLimits.defaults(), TestAgent.UNHURRIED)) {
      try (ScriptedModel model =
          ScriptedModel.builder().call("look", "{}").answer("Ok.").build()) {
        TestAgent.with(model, look).limits(limits).build().run("Go.");
      }
    }
    assertEquals(List.of(true, false), deadlines);
  }

  @Test
  void aCallAloneUnderNoDeadlineRunsOnTheCallersThread() {
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    TestTool where = TestTool.read("where", (in, context) -> {
      threads.add(Thread.currentThread());
      return ToolResult.done();
    });
    try (ScriptedModel model =
        ScriptedModel.builder().call("where", "{}").answer("Ok.").build()) {
      TestAgent.with(model, where).limits(TestAgent.UNHURRIED).build().run("Go.");
    }
    try (ScriptedModel model =
        ScriptedModel.builder().call("where", "{}").answer("Ok.").build()) {
      TestAgent.with(model, where).build().run("Go.");
    }
    assertEquals(Thread.currentThread(), threads.get(0));
    assertTrue(threads.get(1).getName().startsWith("pokayoke-"), threads.get(1).getName());
    assertTrue(threads.get(1).isDaemon());
  }

  @Test
  void toolsSeeTheClassesOfTheCaller() {
    ClassLoader callers = new ClassLoader(null) {};
    ClassLoader own = Thread.currentThread().getContextClassLoader();
    List<ClassLoader> seen = Collections.synchronizedList(new ArrayList<>());
    TestTool look = TestTool.read("look", (in, context) -> {
      seen.add(Thread.currentThread().getContextClassLoader());
      return ToolResult.done();
    });
    Thread.currentThread().setContextClassLoader(callers);
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("look", "{\"a\":1}"), call("look", "{\"a\":2}"))
        .answer("Ok.")
        .build()) {
      TestAgent.with(model, look).build().run("Go.");
    } finally {
      Thread.currentThread().setContextClassLoader(own);
    }
    assertEquals(List.of(callers, callers), seen);
  }
}
