package dev.pokayoke.agent;

import static dev.pokayoke.agent.TestAgent.contents;
import static dev.pokayoke.testing.ScriptedModel.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.JsonlTrace;
import dev.pokayoke.trace.TraceEvent;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why runs end, and what they leave. */
class StopTest {

  private final AtomicInteger count = new AtomicInteger();
  private final TestTool same = TestTool.read("same", (in, context) -> ToolResult.text("same"));
  private final TestTool next =
      TestTool.read("next", (in, context) -> ToolResult.text("" + count.incrementAndGet()));
  private final TestTool broken = TestTool.read("broken", (in, context) -> {
    throw new IllegalStateException("canary");
  });

  @Test
  void equalCallsWithEqualResults() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("same", "{\"a\":1,\"b\":2}")
        .call("same", "{\"b\":2.0, \"a\":1}")
        .call("same", "{\"a\":1,\"b\":2}")
        .build()) {
      RunResult result = TestAgent.with(model, same).build().run("Go.");
      assertEquals(StopReason.REPEATED_CALLS, result.stopReason());
      assertEquals(3, contents(result).size());
    }
  }

  @Test
  void equalCallsWithOtherResultsAreProgress() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("next", "{}")
        .call("next", "{}")
        .call("next", "{}")
        .call("next", "{}")
        .answer("4")
        .build()) {
      assertEquals(
          StopReason.ANSWERED, TestAgent.with(model, next).build().run("Go.").stopReason());
    }
  }

  @Test
  void otherCallsInBetweenAreProgress() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("same", "{}")
        .call("same", "{}")
        .call("next", "{}")
        .call("same", "{}")
        .call("same", "{}")
        .answer("Ok.")
        .build()) {
      assertEquals(
          StopReason.ANSWERED,
          TestAgent.with(model, same, next).build().run("Go.").stopReason());
    }
  }

  @Test
  void theSameFailingCallForEver() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("broken", "{}")
        .call("broken", "{}")
        .call("broken", "{}")
        .build()) {
      RunResult result = TestAgent.with(model, broken).build().run("Go.");
      assertEquals(
          StopReason.REPEATED_CALLS,
          result.stopReason(),
          "references differ, the failure does not");
    }
  }

  @Test
  void tooManyErrorsInARow() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("nope", "{}")
        .call("same", "{\"a\":")
        .call("same", "{}")
        .call("broken", "{\"a\":1}")
        .call("nope", "{\"a\":2}")
        .call("same", "[]")
        .build()) {
      RunResult result = TestAgent.with(model, same, broken)
          .limits(RunLimits.defaults().maxErrorsInARow(3))
          .build()
          .run("Go.");
      assertEquals(StopReason.TOO_MANY_ERRORS, result.stopReason());
      assertEquals(6, result.modelCalls(), "one success starts the count again");
      assertTrue(result.conversation().pendingCalls().isEmpty());
    }
  }

  @Test
  void manyErrorsInOneTurnAreOneChanceMissed() {
    ToolCall[] many = new ToolCall[8];
    for (int i = 0; i < many.length; i++) {
      many[i] = call("nope", "{\"i\":" + i + "}");
    }
    try (ScriptedModel model =
        ScriptedModel.builder().turn(many).answer("Sorry.").build()) {
      assertEquals(
          StopReason.ANSWERED, TestAgent.with(model, same).build().run("Go.").stopReason());
    }
  }

  @Test
  void theTokensAreSpent() {
    try (ScriptedModel model = ScriptedModel.builder()
        .response(Responses.spending(Responses.call("same", "{\"a\":1}"), 60, 39))
        .response(Responses.spending(Responses.call("same", "{\"a\":2}"), 1, 0))
        .answer("Ok.")
        .build()) {
      Agent agent = TestAgent.with(model, same).build();
      RunResult first =
          agent.run(RunRequest.of("Go.").limits(RunLimits.defaults().maxTokens(100)));
      assertEquals(StopReason.BUDGET, first.stopReason());
      assertEquals(new Usage(61, 39, 0, 0), first.usage());
      assertEquals(1, first.conversation().pendingCalls().size());
      assertEquals("Ok.", agent.run(RunRequest.resume(first.conversation())).answer());
    }
  }

  @ParameterizedTest
  @CsvSource({"LENGTH,OUTPUT_CUT", "CONTENT_FILTER,CONTENT_FILTERED", "REFUSAL,REFUSED"})
  void aMessageThatIsNotWhole(FinishReason finish, StopReason expected) {
    try (ScriptedModel model = ScriptedModel.builder()
        .response(Responses.of(finish, "I will", new ToolCall("x", "same", "{\"a\":")))
        .answer("Whole.")
        .build()) {
      Agent agent = TestAgent.with(model, same).build();
      RunResult first = agent.run("Go.");
      assertEquals(expected, first.stopReason());
      assertEquals("I will", first.answer());
      assertEquals(0, first.toolCalls());
      Message.Assistant kept =
          (Message.Assistant) first.conversation().messages().get(1);
      assertTrue(kept.calls().isEmpty(), "no call is left without a result");
      assertTrue(kept.text().endsWith("Calls in it that were not run: 1.]"), kept.text());
      assertEquals("Whole.", agent.run(first.conversation(), "Go on.").answer());
    }
  }

  @Test
  void anEmptyMessageIsAnEmptyAnswerAndLeavesNoEmptyMessageBehind() {
    try (ScriptedModel model = ScriptedModel.builder().answer("").build()) {
      RunResult result = TestAgent.with(model, same).build().run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertEquals("", result.answer());
      assertEquals(1, result.conversation().messages().size());
    }
  }

  @Test
  void aModelThatFails() {
    ModelException down = new ModelException(ModelException.Kind.UNAVAILABLE, "503");
    IllegalStateException bug = new IllegalStateException("bug");
    try (ScriptedModel model = ScriptedModel.builder()
        .call("same", "{}")
        .fail(down)
        .respond(request -> {
          throw bug;
        })
        .respond(request -> null)
        .respond(request -> {
          throw new StackOverflowError();
        })
        .answer("Back.")
        .build()) {
      Agent agent = TestAgent.with(model, same).build();
      RunResult result = agent.run("Go.");
      assertEquals(StopReason.MODEL_ERROR, result.stopReason());
      assertSame(down, result.failure());
      assertEquals(List.of("same"), contents(result));

      result = agent.run(RunRequest.resume(result.conversation()));
      assertSame(bug, result.failure());
      result = agent.run(RunRequest.resume(result.conversation()));
      assertEquals(StopReason.MODEL_ERROR, result.stopReason());
      result = agent.run(RunRequest.resume(result.conversation()));
      assertEquals(StopReason.MODEL_ERROR, result.stopReason());
      result = agent.run(RunRequest.resume(result.conversation()));
      assertEquals("Back.", result.answer());
    }
  }

  @Test
  void aListenerThatThrowsBreaksNothing() {
    List<TraceEvent> heard = new ArrayList<>();
    try (ScriptedModel model =
        ScriptedModel.builder().call("same", "{}").answer("Ok.").build()) {
      RunResult result = TestAgent.with(model, same)
          .listener(event -> {
            throw new AssertionError("canary");
          })
          .listener(heard::add)
          .build()
          .run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
    }
    assertTrue(heard.get(0) instanceof TraceEvent.RunStarted);
    assertTrue(heard.get(heard.size() - 1) instanceof TraceEvent.RunEnded);
  }

  @Test
  void tokensThatAProviderCountsWronglyDoNotTurnTheLimitOff() {
    RunLimits limits = RunLimits.defaults().maxTokens(1000);
    try (ScriptedModel model = ScriptedModel.builder()
        .respond(request ->
            Responses.spending(Responses.call("look", "{}"), Long.MAX_VALUE, Long.MAX_VALUE))
        .build()) {
      RunResult result = TestAgent.with(
              model, TestTool.read("look", (in, context) -> ToolResult.done()))
          .limits(limits)
          .build()
          .run("Go.");
      assertEquals(StopReason.BUDGET, result.stopReason());
    }
    Usage much = new Usage(Long.MAX_VALUE, -5, 1, 0).plus(new Usage(1, 2, -1, 3));
    assertEquals(new Usage(Long.MAX_VALUE, 2, 1, 3), much);
    assertEquals(Long.MAX_VALUE, much.totalTokens());
  }

  @Test
  void whatCannotBePrintedBreaksNothing() {
    class Unprintable extends RuntimeException {
      private static final long serialVersionUID = 1L;

      @Override
      public String getMessage() {
        throw new IllegalStateException("no");
      }
    }
    StringWriter lines = new StringWriter();
    TestTool fail = TestTool.read("fail", (in, context) -> {
      throw new Unprintable();
    });
    try (ScriptedModel model =
        ScriptedModel.builder().call("fail", "{}").answer("Sorry.").build()) {
      RunResult result = TestAgent.with(model, fail)
          .listener(event -> {
            throw new Unprintable();
          })
          .listener(JsonlTrace.to(lines))
          .build()
          .run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
    }
    assertTrue(lines.toString().contains("\"event\":\"tool_finished\""), lines::toString);
    assertTrue(lines.toString().contains("Unprintable, which cannot be printed"), lines::toString);
  }
}
