package dev.pokayoke.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.ModelProfile;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.Usage;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The script is played as written, and whoever departs from it hears at which turn, what was expected and what came. */
class ScriptedModelTest {

  private static final ModelRequest HELLO = new ModelRequest(
      List.of(new Message.System("be kind"), new Message.User("hello")),
      List.of(ToolDefinition.builder("get_order").build()));

  private static ModelRequest results(Message.Reply... replies) {
    return new ModelRequest(
        List.of(new Message.User("hello"), new Message.Tool(List.of(replies))), List.of());
  }

  private static ModelRequest result(String content) {
    return results(new Message.Reply("call_1", "get_order", content, false));
  }

  @Test
  void playsTheScript() throws Exception {
    ModelResponse cut =
        new ModelResponse(new Message.Assistant("It"), FinishReason.LENGTH, new Usage(1, 2, 0, 0));
    ModelException down = new ModelException(ModelException.Kind.UNAVAILABLE, "busy");
    try (ScriptedModel model = ScriptedModel.builder()
        .call("get_order", "{}")
        .turn("two more", ScriptedModel.call("a", "{"), new ToolCall("mine", "b", "{}", "state"))
        .response(cut)
        .fail(down)
        .respond(request -> new ModelResponse(
            new Message.Assistant("seen " + request.messages().size()),
            FinishReason.COMPLETE,
            Usage.NONE))
        .answer("bye")
        .profile(new ModelProfile("script", Planning.OFF))
        .build()) {
      assertEquals("script", model.profile().name());
      assertEquals(
          List.of(new ToolCall("call_1", "get_order", "{}")),
          model.generate(HELLO).message().calls());
      Message.Assistant both = model.generate(HELLO).message();
      assertEquals("two more", both.text());
      assertEquals(
          List.of(new ToolCall("call_2", "a", "{"), new ToolCall("mine", "b", "{}", "state")),
          both.calls());
      assertSame(cut, model.generate(HELLO));
      assertSame(down, assertThrows(ModelException.class, () -> model.generate(HELLO)));
      assertEquals("seen 2", model.generate(HELLO).message().text());
      assertEquals("bye", model.generate(HELLO).message().text());
      assertEquals(6, model.requests().size());
      assertSame(HELLO, model.requests().get(0));
    }
  }

  @Test
  void aTurnTooManyFailsAtOnceAndAtTheEnd() throws Exception {
    ScriptedModel model = ScriptedModel.builder().answer("hi").build();
    model.generate(HELLO);
    model.verify();
    AssertionError error =
        assertThrows(AssertionError.class, () -> model.generate(result("delivered")));
    assertEquals("""
        scripted model: turn 2 was not expected: the script has 1 turn; what came ends with the tool results
          get_order: delivered""", error.getMessage());
    AssertionError atTheEnd = assertThrows(AssertionError.class, model::close);
    assertEquals(error.getMessage(), atTheEnd.getMessage());
    assertSame(error, atTheEnd.getCause());
  }

  @Test
  void turnsThatNobodyAskedForFailAtTheEnd() throws Exception {
    ScriptedModel model = ScriptedModel.builder()
        .answer("hi")
        .turn(ScriptedModel.call("a", "{\"x\":1}"), ScriptedModel.call("b", "{}"))
        .fail(new ModelException(ModelException.Kind.TIMEOUT, "too slow"))
        .respond(request -> null)
        .build();
    model.generate(HELLO);
    assertEquals("""
        scripted model: 3 of 4 turns were not asked for:
          turn 2: calls a{"x":1}, b{}
          turn 3: failure: too slow
          turn 4: computed response""", assertThrows(AssertionError.class, model::close).getMessage());
  }

  @Test
  void expectationsHoldForTheNextTurn() throws Exception {
    try (ScriptedModel model = ScriptedModel.builder()
        .expectTools("get_order")
        .call("get_order", "{}")
        .expectReply("get_order", "deliv")
        .answer("hi")
        .build()) {
      model.generate(HELLO);
      model.generate(result("delivered"));
    }
  }

  @Test
  void aDepartureNamesTurnExpectationAndWhatCame() throws Exception {
    ScriptedModel model = ScriptedModel.builder()
        .call("get_order", "{}")
        .expectReply("get_order", "delivered")
        .answer("hi")
        .build();
    model.generate(HELLO);
    ModelRequest failed = results(
        new Message.Reply("1", "get_order", "x".repeat(300), true),
        new Message.Reply("2", "other", "delivered", false));
    assertEquals(
        "scripted model: turn 2 (answer \"hi\") expected a result of get_order that contains \"delivered\"; what came ends"
            + " with the tool results\n  get_order (error): " + "x".repeat(200)
            + "…\n  other: delivered",
        assertThrows(AssertionError.class, () -> model.generate(failed)).getMessage());
    ScriptedModel tools = ScriptedModel.builder()
        .expectTools("get_order", "refund")
        .expect("nothing", request -> false)
        .answer("hi")
        .build();
    String message =
        assertThrows(AssertionError.class, () -> tools.generate(HELLO)).getMessage();
    assertTrue(
        message.contains(
            "expected the tools [get_order, refund]; what came ends with the user's \"hello\""),
        message);
    assertThrows(AssertionError.class, tools::verify);
  }

  @Test
  void anExpectationWithoutATurnIsAMistake() {
    ScriptedModel.Builder builder = ScriptedModel.builder().answer("hi").expectReply("a", "b");
    assertEquals(
        "no turn follows the expectation of a result of a that contains \"b\"",
        assertThrows(IllegalStateException.class, builder::build).getMessage());
  }

  @Test
  void anInterruptGivesTheCallUp() {
    ScriptedModel model = ScriptedModel.builder().answer("hi").build();
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> model.generate(HELLO));
    assertEquals(List.of(), model.requests());
  }

  @Test
  void theScriptDoesNotChangeWithItsBuilder() throws Exception {
    ScriptedModel.Builder builder = ScriptedModel.builder().answer("one");
    ScriptedModel first = builder.build();
    try (ScriptedModel second = builder.answer("two").build()) {
      second.generate(HELLO);
      second.generate(HELLO);
    }
    first.generate(HELLO);
    first.verify();
  }

  @Test
  void threadsShareTheTurns() throws Exception {
    ScriptedModel.Builder builder = ScriptedModel.builder();
    for (int i = 0; i < 400; i++) {
      builder.answer("answer " + i);
    }
    Set<String> answers = ConcurrentHashMap.newKeySet();
    try (ScriptedModel model = builder.build()) {
      Thread[] threads = new Thread[4];
      for (int i = 0; i < threads.length; i++) {
        threads[i] = new Thread(() -> {
          try {
            for (int j = 0; j < 100; j++) {
              answers.add(model.generate(HELLO).message().text());
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
        threads[i].start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertEquals(400, answers.size());
  }
}
