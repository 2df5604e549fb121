package dev.pokayoke.agent;

import static dev.pokayoke.testing.ScriptedModel.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.session.Conversation;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import dev.pokayoke.trace.JsonlTrace;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop itself: asking, calling, caps and how they are gone on from, ids. */
class LoopTest {

  private final AtomicInteger calls = new AtomicInteger();
  private final TestTool count = TestTool.read(
      "count", (arguments, context) -> ToolResult.text("count " + calls.incrementAndGet()));

  private Agent agent(ScriptedModel model, RunLimits limits) {
    return Agent.builder(model)
        .instructions("You count.")
        .tools(Toolset.of(count))
        .planning(Planning.OFF)
        .limits(limits)
        .build();
  }

  private static List<Message.Reply> replies(RunResult result) {
    List<Message.Reply> replies = new ArrayList<>();
    for (Message message : result.conversation().messages()) {
      if (message instanceof Message.Tool tool) {
        replies.addAll(tool.replies());
      }
    }
    return replies;
  }

  @Test
  void asksUntilTheModelAnswersWithoutACall() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("count", "{}")
        .expectReply("count", "count 1")
        .call("count", "{}")
        .expectReply("count", "count 2")
        .answer("Two.")
        .build()) {
      RunResult result = agent(model, RunLimits.defaults()).run("Count.");

      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertEquals("Two.", result.answer());
      assertEquals(3, result.modelCalls());
      assertEquals(2, result.toolCalls());
      assertEquals(6, result.conversation().messages().size());
      assertEquals(
          new Message.System("You count."), model.requests().get(0).messages().get(0));
      assertEquals(new Message.User("Count."), result.conversation().messages().get(0));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void aCapOfNIsExactlyNModelCalls(int cap) {
    ScriptedModel.Builder script = ScriptedModel.builder();
    IntStream.range(0, cap).forEach(i -> script.call("count", "{\"i\":" + i + "}"));
    script.expectReply("count", "count " + cap).answer("Done.");
    try (ScriptedModel model = script.build()) {
      Agent agent = agent(model, RunLimits.defaults().maxModelCalls(cap));

      RunResult first = agent.run("Count.");

      assertEquals(StopReason.MAX_MODEL_CALLS, first.stopReason());
      assertEquals(cap, first.modelCalls());
      assertEquals(cap, model.requests().size());
      assertEquals(cap - 1, calls.get(), "the calls of the last response are not run");
      assertEquals(1, first.conversation().pendingCalls().size());

      RunResult second = agent.run(RunRequest.resume(first.conversation()));

      assertEquals(StopReason.ANSWERED, second.stopReason());
      assertEquals(1, second.modelCalls(), "the count is fresh");
      assertEquals(cap, calls.get());
      assertTrue(second.conversation().pendingCalls().isEmpty());
    }
  }

  @Test
  void anAnswerInTheLastCallAllowedIsAnAnswer() {
    try (ScriptedModel model = ScriptedModel.builder().answer("Yes.").build()) {
      RunResult result = agent(model, RunLimits.defaults().maxModelCalls(1)).run("Well?");
      assertEquals(StopReason.ANSWERED, result.stopReason());
    }
  }

  @Test
  void pendingCallsComeBeforeNewWords() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("count", "{}")
        .expect(
            "result, then words",
            request -> request.messages().get(3) instanceof Message.Tool
                && request.messages().get(4).equals(new Message.User("And?")))
        .answer("One.")
        .build()) {
      Agent agent = agent(model, RunLimits.defaults().maxModelCalls(1));
      RunResult first = agent.run("Count.");
      RunResult second = agent.run(first.conversation(), "And?");
      assertEquals("One.", second.answer());
      assertEquals(1, calls.get());
    }
  }

  @Test
  void callsBeyondTheCapOfToolCallsStayPendingAndAreRunOnce() {
    try (ScriptedModel model = ScriptedModel.builder()
        .turn(call("count", "{\"a\":1}"), call("count", "{\"a\":2}"), call("count", "{\"a\":3}"))
        .expectReply("count", "count 3")
        .answer("Three.")
        .build()) {
      Agent agent = agent(model, RunLimits.defaults().maxToolCalls(2));

      RunResult first = agent.run("Count.");

      assertEquals(StopReason.MAX_TOOL_CALLS, first.stopReason());
      assertEquals(2, first.toolCalls());
      assertEquals(2, calls.get());
      assertEquals(
          List.of("call_3"),
          first.conversation().pendingCalls().stream().map(ToolCall::id).toList());

      RunResult second = agent.run(RunRequest.resume(first.conversation()));

      assertEquals(StopReason.ANSWERED, second.stopReason());
      assertEquals(3, calls.get());
      assertEquals(
          List.of("call_1", "call_2", "call_3"),
          replies(second).stream().map(Message.Reply::callId).toList());
      assertEquals(
          1,
          second.conversation().messages().stream()
              .filter(Message.Tool.class::isInstance)
              .count(),
          "all results of a turn stand in one message");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 1000})
  void manyCallsInOneTurnAreEachAnsweredOnceInOrder(int number) {
    ToolCall[] many = IntStream.range(0, number)
        .mapToObj(i -> new ToolCall("id" + i, "count", "{\"i\":" + i + "}"))
        .toArray(ToolCall[]::new);
    try (ScriptedModel model =
        ScriptedModel.builder().turn(many).answer("Done.").build()) {
      RunResult result = agent(model, RunLimits.defaults().maxToolCalls(number)).run("Count.");

      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertEquals(number, calls.get());
      assertEquals(
          IntStream.range(0, number).mapToObj(i -> "id" + i).toList(),
          replies(result).stream().map(Message.Reply::callId).toList());
    }
  }

  @Test
  void missingAndRepeatedIdsAreMadeUnique() {
    ToolCall missing = new ToolCall("", "count", "{}");
    ToolCall same = new ToolCall("x", "count", "{}", "opaque");
    ModelResponse response = new ModelResponse(
        new Message.Assistant("", List.of(same, missing, same, missing), "state"),
        FinishReason.COMPLETE,
        Usage.NONE);
    try (ScriptedModel model =
        ScriptedModel.builder().response(response).answer("Done.").build()) {
      RunResult result = agent(model, RunLimits.defaults()).run("Count.");

      Message.Assistant turn =
          (Message.Assistant) result.conversation().messages().get(1);
      List<String> ids = turn.calls().stream().map(ToolCall::id).toList();
      Set<String> distinct = new HashSet<>(ids);
      assertEquals(4, distinct.size());
      assertFalse(distinct.contains(""));
      assertEquals("x", ids.get(0), "the first keeps its id");
      assertEquals("opaque", turn.calls().get(2).state());
      assertEquals("state", turn.state());
      assertEquals(ids, replies(result).stream().map(Message.Reply::callId).toList());
    }
  }

  @Test
  void idsThatComeAgainInAnotherTurnAreFine() {
    ToolCall same = new ToolCall("x", "count", "{}");
    try (ScriptedModel model =
        ScriptedModel.builder().turn(same).turn(same).answer("Done.").build()) {
      RunResult result = agent(model, RunLimits.defaults()).run("Count.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertEquals(2, replies(result).size());
    }
  }

  @Test
  void aTestDoublesOwnFailureIsNotSwallowed() {
    ScriptedModel model = ScriptedModel.builder().call("count", "{}").build();
    AssertionError error = assertThrows(
        AssertionError.class, () -> agent(model, RunLimits.defaults()).run("Count."));
    assertTrue(error.getMessage().contains("turn 2 was not expected"), error.getMessage());
  }

  @Test
  void valuesOfTheContextReachToolsAndNobodyElse() {
    StringWriter out = new StringWriter();
    TestTool use = TestTool.read(
        "use",
        (in, context) ->
            ToolResult.text("" + context.require("key", String.class).length()));
    try (ScriptedModel model =
            ScriptedModel.builder().call("use", "{}").answer("Ok.").build();
        JsonlTrace trace = JsonlTrace.to(out)) {
      RunResult result = TestAgent.with(model, use)
          .listener(trace)
          .build()
          .run(RunRequest.of("Go.").context("key", "canary-4711"));
      assertEquals(List.of("11"), TestAgent.contents(result));
      assertFalse(TestAgent.everythingSent(model).contains("canary"));
      assertFalse(result.toString().contains("canary"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertTrue(out.toString().contains("tool_finished"), out.toString());
    assertFalse(out.toString().contains("canary"), out.toString());
  }

  @Test
  void nothingToRunIsTheCallersMistake() {
    ScriptedModel model = ScriptedModel.builder().build();
    Agent agent = agent(model, RunLimits.defaults());
    RunRequest empty = RunRequest.resume(Conversation.empty());
    assertThrows(IllegalArgumentException.class, () -> agent.run(empty));
  }
}
