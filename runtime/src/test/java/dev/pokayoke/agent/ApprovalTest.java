package dev.pokayoke.agent;

import static dev.pokayoke.agent.TestAgent.contents;
import static dev.pokayoke.testing.ScriptedModel.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Effect;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.TraceEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls that need somebody's agreement. */
class ApprovalTest {

  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private final List<ApprovalRequest> asked = new ArrayList<>();
  private final TestTool refund = TestTool.of(
      "refund",
      tool -> tool.effect(Effect.DESTRUCTIVE),
      (in, context) -> log("refund", in.get("sum")));
  private final TestTool look = TestTool.read("look", (in, context) -> log("look", ""));
  private final TestTool put = TestTool.write("put", (in, context) -> log("put", ""));

  private ToolResult log(String tool, Object detail) {
    done.add(tool + detail);
    return ToolResult.text(tool + detail + " done");
  }

  private Approver saying(ApprovalDecision decision) {
    return request -> {
      asked.add(request);
      return decision;
    };
  }

  private static ScriptedModel refunding(String answer) {
    return ScriptedModel.builder()
        .turn(call("look", "{}"), call("refund", "{\"sum\":5}"), call("put", "{}"))
        .answer(answer)
        .build();
  }

  private Agent.Builder agent(ScriptedModel model) {
    return TestAgent.with(model, look, refund, put);
  }

  @Test
  void anApprovedCallRuns() {
    try (ScriptedModel model = refunding("Done.")) {
      RunResult result =
          agent(model).approver(saying(ApprovalDecision.approved())).build().run("Go.");
      assertEquals(List.of("look", "refund5", "put"), done);
      assertEquals("Done.", result.answer());
    }
    assertEquals(1, asked.size());
    assertEquals("{\"sum\":5}", asked.get(0).arguments());
    assertEquals("refund", asked.get(0).definition().name());
    assertEquals(64, asked.get(0).hash().length());
  }

  @Test
  void everythingIsAskedForBeforeAnythingRuns() {
    try (ScriptedModel model = refunding("Done.")) {
      agent(model)
          .approver(request -> {
            assertEquals(List.of(), done);
            return ApprovalDecision.approved();
          })
          .build()
          .run("Go.");
    }
    assertEquals(3, done.size());
  }

  @Test
  void aDeniedCallIsAnsweredAndTheRunGoesOn() {
    try (ScriptedModel model = refunding("Then not.")) {
      RunResult result = agent(model)
          .approver(saying(ApprovalDecision.denied("too much")))
          .build()
          .run("Go.");
      assertEquals("Then not.", result.answer());
      assertTrue(contents(result)
          .get(1)
          .startsWith("Not run: the call was not approved. Reason: too much. Do not"));
      assertEquals(Answers.HELD_BACK, contents(result).get(2));
      assertEquals(List.of("look"), done);
    }
  }

  @Test
  void aDenialCanEndTheRun() {
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("look", "{}"), call("refund", "{}"), call("put", "{}"))
        .build()) {
      RunResult result = agent(model)
          .stopOnDenial()
          .approver(saying(ApprovalDecision.denied("")))
          .build()
          .run("Go.");
      assertEquals(StopReason.APPROVAL_DENIED, result.stopReason());
      assertTrue(result.conversation().pendingCalls().isEmpty(), "every call has its result");
      assertEquals(3, contents(result).size());
      assertTrue(done.isEmpty());
    }
  }

  @Test
  void withNobodyToAskTheRunEndsAndAnotherAgentGoesOn() {
    RunResult first;
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("look", "{}"), call("refund", "{\"sum\":5}"), call("put", "{}"))
        .build()) {
      first = agent(model).build().run("Go.");
    }
    assertEquals(StopReason.APPROVAL_PENDING, first.stopReason());
    assertTrue(done.isEmpty(), "nothing of the turn runs, reads neither");
    assertEquals(3, first.conversation().pendingCalls().size());
    ApprovalRequest waiting = first.approvals().get(0);
    assertEquals("refund", waiting.call().name());

    for (RunRequest decided : List.of(
        RunRequest.resume(first.conversation()).approve(waiting.call().id()),
        RunRequest.resume(first.conversation()).approve(waiting),
        RunRequest.resume(first.conversation()).approve("call_2", waiting.hash()))) {
      done.clear();
      try (ScriptedModel model = ScriptedModel.builder()
          .expectReply("refund", "refund5 done")
          .answer("Done.")
          .build()) {
        RunResult second = agent(model).build().run(decided);
        assertEquals(StopReason.ANSWERED, second.stopReason());
        assertEquals(List.of("look", "refund5", "put"), done);
        assertTrue(second.approvals().isEmpty());
      }
    }
  }

  @Test
  void aPendingCallCanBeDeniedLater() {
    RunResult first;
    try (ScriptedModel model =
        ScriptedModel.builder().call("refund", "{\"sum\":5}").build()) {
      first = agent(model).approver(saying(ApprovalDecision.pending())).build().run("Go.");
    }
    assertEquals(StopReason.APPROVAL_PENDING, first.stopReason());
    try (ScriptedModel model = ScriptedModel.builder()
        .expectReply("refund", "Reason: over budget.")
        .answer("Then not.")
        .build()) {
      agent(model)
          .build()
          .run(RunRequest.resume(first.conversation()).deny("call_1", "over budget"));
    }
    assertTrue(done.isEmpty());
  }

  @Test
  void anyPendingCallCanBeDeniedAlsoOneThatNeedsNoApproval() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("put", "{}")
        .expectReply("put", "not approved")
        .answer("Then not.")
        .build()) {
      Agent agent = agent(model).build();
      RunResult first =
          agent.run(RunRequest.of("Go.").limits(RunLimits.defaults().maxModelCalls(1)));
      agent.run(RunRequest.resume(first.conversation()).deny("call_1", ""));
    }
    assertTrue(done.isEmpty());
  }

  @Test
  void pendingCallsThatNobodyDecidedOnStayPendingAndNewWordsAreKept() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("refund", "{\"sum\":5}")
        .answer("Then not.")
        .build()) {
      Agent agent = agent(model).build();
      RunResult first = agent.run("Go.");
      RunResult second = agent.run(first.conversation(), "What are you waiting for?");
      assertEquals(StopReason.APPROVAL_PENDING, second.stopReason());
      assertEquals(0, second.modelCalls());
      assertEquals(3, second.conversation().messages().size());

      RunResult third =
          agent.run(RunRequest.resume(second.conversation()).deny("call_1", "the user asks"));
      assertEquals(StopReason.ANSWERED, third.stopReason());
      assertEquals(
          List.of("User", "Assistant", "Tool", "User", "Assistant"),
          third.conversation().messages().stream()
              .map(message -> message.getClass().getSimpleName())
              .toList());
    }
  }

  @Test
  void anApprovalOfOtherArgumentsIsVoid() {
    RunResult first;
    try (ScriptedModel model =
        ScriptedModel.builder().call("refund", "{\"sum\":5}").build()) {
      first = agent(model).build().run("Go.");
    }
    String otherHash = CanonicalArguments.hash("refund", CanonicalArguments.of("{\"sum\":500}"));
    try (ScriptedModel model = ScriptedModel.builder().build()) {
      RunResult second = agent(model)
          .build()
          .run(RunRequest.resume(first.conversation()).approve("call_1", otherHash));
      assertEquals(StopReason.APPROVAL_PENDING, second.stopReason());
    }
    assertTrue(done.isEmpty());
  }

  @Test
  void aDecisionIsGoodForThePendingCallAndForNoLaterOneOfTheSameId() {
    ToolCall same = new ToolCall("x", "refund", "{\"sum\":5}");
    try (ScriptedModel model = ScriptedModel.builder().turn(same).turn(same).build()) {
      Agent agent = agent(model).build();
      RunResult first = agent.run("Go.");
      RunResult second = agent.run(RunRequest.resume(first.conversation()).approve("x"));
      assertEquals(StopReason.APPROVAL_PENDING, second.stopReason());
      assertEquals(List.of("refund5"), done);
    }
  }

  @Test
  void aDecisionOnACallThatIsNotPendingIsTheCallersMistake() {
    try (ScriptedModel model = ScriptedModel.builder().build()) {
      Agent agent = agent(model).build();
      RunRequest wrong = RunRequest.of("Go.").approve("call_9");
      assertThrows(IllegalArgumentException.class, () -> agent.run(wrong));
    }
  }

  @Test
  void anApproverThatFailsHasNotDecided() {
    IllegalStateException down = new IllegalStateException("form is down");
    try (ScriptedModel model = ScriptedModel.builder().call("refund", "{}").build()) {
      RunResult result = agent(model)
          .approver(request -> {
            throw down;
          })
          .build()
          .run("Go.");
      assertEquals(StopReason.APPROVAL_PENDING, result.stopReason());
      assertSame(down, result.failure());
      assertTrue(done.isEmpty());
    }
    try (ScriptedModel model = ScriptedModel.builder().call("refund", "{}").build()) {
      RunResult result = agent(model).approver(request -> nothing()).build().run("Go.");
      assertEquals(StopReason.APPROVAL_PENDING, result.stopReason());
    }
  }

  private static ApprovalDecision nothing() {
    return null;
  }

  @Test
  void nobodyIsAskedForWhatCannotRunAnyway() {
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("refund", "{\"sum\":"), call("refund", "{\"sum\":2}"), call("refnd", "{}"))
        .answer("Ok.")
        .build()) {
      RunResult result =
          agent(model).approver(saying(ApprovalDecision.approved())).build().run("Go.");
      assertEquals(Answers.HELD_BACK, contents(result).get(1));
    }
    assertTrue(asked.isEmpty());
  }

  @Test
  void theTimeThatApproversTakeDoesNotCount() {
    Duration asking = Duration.ofMillis(200);
    List<Instant> ends = new ArrayList<>();
    TestTool drop = TestTool.of("drop", tool -> tool.effect(Effect.DESTRUCTIVE), (in, context) -> {
      ends.add(context.deadline().orElseThrow());
      return ToolResult.done();
    });
    Instant before = Instant.now();
    try (ScriptedModel model =
        ScriptedModel.builder().call("drop", "{}").answer("Ok.").build()) {
      TestAgent.with(model, drop)
          .limits(RunLimits.defaults().timeout(Duration.ofHours(1)))
          .approver(request -> {
            long end = System.nanoTime() + asking.toNanos();
            while (System.nanoTime() < end) {
              Thread.onSpinWait();
            }
            return ApprovalDecision.approved();
          })
          .build()
          .run("Go.");
    }
    Instant unpaused = before.plus(Duration.ofHours(1)).plus(asking);
    assertFalse(ends.get(0).isBefore(unpaused.minusMillis(20)), "the clocks may differ a little");
  }

  @Test
  void aDeadlineStandsWhilePaused() {
    Deadline deadline = Deadline.after(Duration.ofNanos(1));
    assertTrue(deadline.isOver());
    deadline.pause();
    assertFalse(deadline.isOver());
    deadline.goOn();
    assertTrue(deadline.isOver());
  }

  @Test
  void whatIsShownCannotBeSpoofed() {
    String trick =
        "{\"to\":\"\\u202Egpj.exe\",\"n\":\"a\\u0007\\u001b[2J\\u2028b\u200Bc\\ud83d\\ude00\"}";
    try (ScriptedModel model = ScriptedModel.builder().call("refund", trick).build()) {
      RunResult result = agent(model).build().run("Go.");
      assertEquals(
          "{\"n\":\"a\\u0007\\u001b[2J\\u2028b\\u200bc\uD83D\uDE00\",\"to\":\"\\u202egpj.exe\"}",
          result.approvals().get(0).arguments());
    }
  }

  @Test
  void theTraceTellsWhatWasAskedAndDecided() {
    List<TraceEvent> events = new ArrayList<>();
    try (ScriptedModel model = refunding("Done.")) {
      agent(model)
          .listener(events::add)
          .approver(saying(ApprovalDecision.denied("no")))
          .build()
          .run("Go.");
    }
    TraceEvent.ApprovalGiven given = events.stream()
        .filter(TraceEvent.ApprovalGiven.class::isInstance)
        .map(TraceEvent.ApprovalGiven.class::cast)
        .findFirst()
        .orElseThrow();
    assertEquals(TraceEvent.Verdict.DENIED, given.verdict());
    assertEquals("no", given.reason());
    assertTrue(events.stream().anyMatch(TraceEvent.ApprovalAsked.class::isInstance));
  }
}
