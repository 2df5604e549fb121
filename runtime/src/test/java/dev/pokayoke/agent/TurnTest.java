package dev.pokayoke.agent;

import static dev.pokayoke.agent.TestAgent.contents;
import static dev.pokayoke.testing.ScriptedModel.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Effect;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolFailure;
import dev.pokayoke.tool.ToolResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calls of one turn: which run side by side, which wait, and which are held back. */
class TurnTest {

  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private final TestTool look = TestTool.read("look", (in, context) -> log("look", in.get("at")));
  private final TestTool put = TestTool.write("put", (in, context) -> log("put", in.get("at")));
  private final TestTool fail = TestTool.write("fail", (in, context) -> {
    throw new ToolFailure("It is full.");
  });

  private ToolResult log(String tool, Object at) {
    done.add(tool + at);
    return ToolResult.text(tool + at + " done");
  }

  static Stream<RunLimits> limits() {
    return Stream.of(RunLimits.defaults(), TestAgent.UNHURRIED);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void eightReadsOverlap(RunLimits limits) {
    CountDownLatch allThere = new CountDownLatch(8);
    TestTool meet = TestTool.read("meet", (in, context) -> {
      allThere.countDown();
      allThere.await();
      return ToolResult.text("met " + in.get("i"));
    });
    ToolCall[] eight = IntStream.range(0, 8)
        .mapToObj(i -> call("meet", "{\"i\":" + i + "}"))
        .toArray(ToolCall[]::new);
    try (ScriptedModel model =
        ScriptedModel.builder().turn(eight).answer("All.").build()) {
      RunResult result = TestAgent.with(model, meet).limits(limits).build().run("Meet.");
      assertEquals(IntStream.range(0, 8).mapToObj(i -> "met " + i).toList(), contents(result));
    }
  }

  @Test
  void resultsStandInCallOrderWhateverEndsFirst() {
    CountDownLatch second = new CountDownLatch(1);
    TestTool race = TestTool.read("race", (in, context) -> {
      if (in.get("i").equals("first")) {
        second.await();
      } else {
        second.countDown();
      }
      return ToolResult.text((String) in.get("i"));
    });
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("race", "{\"i\":\"first\"}"), call("race", "{\"i\":\"second\"}"))
        .answer("Done.")
        .build()) {
      RunResult result = TestAgent.with(model, race).build().run("Race.");
      assertEquals(List.of("first", "second"), contents(result));
    }
  }

  @ParameterizedTest
  @MethodSource("limits")
  void whatMayWriteIsABarrier(RunLimits limits) {
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(
            call("look", "{\"at\":1}"),
            call("look", "{\"at\":2}"),
            call("put", "{\"at\":3}"),
            call("look", "{\"at\":4}"),
            call("put", "{\"at\":5}"),
            call("put", "{\"at\":6}"))
        .answer("Done.")
        .build()) {
      TestAgent.with(model, look, put).limits(limits).build().run("Go.");
    }
    assertEquals(List.of("look1", "look2"), done.subList(0, 2).stream().sorted().toList());
    assertEquals(List.of("put3", "look4", "put5", "put6"), done.subList(2, 6));
  }

  @Test
  void afterAFailedWriteLaterWritesAreHeldBackAndReadsAreNot() {
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(
            call("put", "{\"at\":1}"),
            call("fail", "{}"),
            call("look", "{\"at\":2}"),
            call("put", "{\"at\":3}"))
        .answer("Done.")
        .build()) {
      RunResult result = TestAgent.with(model, look, put, fail).build().run("Go.");
      assertEquals(
          List.of("put1 done", "It is full.", "look2 done", Answers.HELD_BACK), contents(result));
    }
    assertEquals(List.of("put1", "look2"), done);
  }

  @Test
  void aFailedReadHoldsNothingBack() {
    TestTool blind = TestTool.read("blind", (in, context) -> ToolResult.error("Too dark."));
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("blind", "{}"), call("put", "{\"at\":1}"))
        .answer("Done.")
        .build()) {
      RunResult result = TestAgent.with(model, blind, put).build().run("Go.");
      assertEquals(List.of("Too dark.", "put1 done"), contents(result));
    }
  }

  @Test
  void whatWasRefusedHoldsLaterWritesBackToo() {
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(
            call("put", "{\"at\":1}"),
            call("putt", "{}"),
            call("put", "{\"at\":2}"),
            call("look", "{\"at\":3}"))
        .answer("Done.")
        .build()) {
      RunResult result = TestAgent.with(model, look, put).build().run("Go.");
      List<String> contents = contents(result);
      assertEquals("put1 done", contents.get(0));
      assertTrue(contents.get(1).startsWith("There is no tool \"putt\". Did you mean \"put\"?"));
      assertEquals(Answers.HELD_BACK, contents.get(2));
      assertEquals("look3 done", contents.get(3));
    }
  }

  @Test
  void aWriteThatAnEarlierRunLeftFailedStillHoldsTheRestBack() {
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("fail", "{}"), call("put", "{\"at\":1}"))
        .answer("Done.")
        .build()) {
      Agent agent = TestAgent.with(model, put, fail)
          .limits(RunLimits.defaults().maxToolCalls(1))
          .build();
      RunResult first = agent.run("Go.");
      assertEquals(StopReason.MAX_TOOL_CALLS, first.stopReason());
      RunResult second = agent.run(RunRequest.resume(first.conversation()));
      assertEquals(List.of("It is full.", Answers.HELD_BACK), contents(second));
      assertTrue(done.isEmpty());
    }
  }

  @Test
  void invalidArgumentsComeBackWithEveryProblemAndTheToolDoesNotRun() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("look", "[1]")
        .expectReply("look", "Invalid arguments for tool \"look\"")
        .call("look", "{\"at\":")
        .expectReply("look", "Invalid arguments for tool \"look\"")
        .call("look", "{\"at\":1}")
        .expectReply("look", "look1 done")
        .answer("Done.")
        .build()) {
      RunResult result = TestAgent.with(model, look).build().run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertEquals(1, result.toolCalls(), "what was refused was not run");
      assertEquals(List.of("look1"), done);
    }
  }

  @Test
  void unknownToolsAreAnsweredWithTheNearestNameAndTheList() {
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("Look", "{}"), call("functions.put", "{}"), call("zzz", "{}"))
        .answer("Done.")
        .build()) {
      RunResult result = TestAgent.with(model, look, put).build().run("Go.");
      List<String> contents = contents(result);
      assertTrue(contents.get(0).contains("Did you mean \"look\"?"), contents.get(0));
      assertTrue(contents.get(2).contains("The tools are: look, put."), contents.get(2));
      assertFalse(contents.get(2).contains("Did you mean"), contents.get(2));
      assertTrue(TestAgent.replies(result).stream().allMatch(reply -> reply.isError()));
    }
  }

  @Test
  void theResultOfAToolThatReturnsDirectlyIsTheAnswer() {
    TestTool show = TestTool.of(
        "show",
        tool -> tool.effect(Effect.READ).returnDirect(),
        (in, context) -> in.isEmpty() ? ToolResult.error("What?") : ToolResult.text("a table"));
    try (ScriptedModel model = ScriptedModel.builder()
        .call("show", "{}")
        .turn(call("show", "{\"a\":1}"), call("look", "{\"at\":1}"))
        .call("show", "{\"a\":1}")
        .build()) {
      RunResult result = TestAgent.with(model, show, look).build().run("Show.");
      assertEquals(StopReason.RETURN_DIRECT, result.stopReason());
      assertEquals("a table", result.answer());
      assertEquals(3, result.modelCalls(), "not when it fails, and not when it is not alone");
    }
  }

  @Test
  void whatMustComeBeforeIsCheckedBeforeAnythingRunsOrAnybodyIsAsked() {
    TestTool quote = TestTool.read("quote", (in, context) -> log("quote", in.get("sum")));
    TestTool refund = TestTool.of(
        "refund",
        tool -> tool.effect(Effect.DESTRUCTIVE).after("quote"),
        (in, context) -> log("refund", in.get("sum")));
    List<ApprovalRequest> asked = new ArrayList<>();
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("quote", "{\"sum\":5}"), call("refund", "{\"sum\":5}"))
        .expectReply("refund", "Not run: \"refund\" is not possible yet")
        .turn(call("refund", "{\"sum\":5}"), call("refund", "{\"sum\":5}"))
        .expectReply("refund", "refund5 done")
        .expectReply("refund", "used up")
        .answer("Done.")
        .build()) {
      TestAgent.with(model, quote, refund)
          .approver(request -> {
            asked.add(request);
            return ApprovalDecision.approved();
          })
          .build()
          .run("Refund.");
    }
    assertEquals(List.of("quote5", "refund5"), done);
    assertEquals(1, asked.size());
  }

  @Test
  void aMadeUpValueIsRefused() {
    TestTool cancel = TestTool.of(
        "cancel",
        tool -> tool.effect(Effect.WRITE).grounded("order"),
        (in, context) -> log("cancel", in.get("order")));
    try (ScriptedModel model = ScriptedModel.builder()
        .call("cancel", "{\"order\":\"A-99999\"}")
        .expectReply("cancel", "/order: ")
        .call("cancel", "{\"order\":\"A-10017\"}")
        .answer("Done.")
        .build()) {
      TestAgent.with(model, cancel).build().run("Cancel A-10017.");
    }
    assertEquals(List.of("cancelA-10017"), done);
  }

  @Test
  void aNumberBeyondJavaIsTheModelsToPutRight() {
    String bomb = "{\"at\":1e99999999999}";
    TestTool known = TestTool.read("known", (in, context) -> ToolResult.text("known"));
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("known", bomb), call("unknown", bomb))
        .answer("Sorry.")
        .build()) {
      RunResult result = TestAgent.with(model, known).build().run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertTrue(
          contents(result).get(0).contains("1. /at: must be a number"), contents(result)::toString);
      assertTrue(contents(result).get(1).contains("There is no tool"), contents(result)::toString);
    }
  }
}
