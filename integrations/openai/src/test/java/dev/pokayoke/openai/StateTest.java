package dev.pokayoke.openai;

import static dev.pokayoke.openai.RequestTest.assertJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.openai.LocalServer.Reply;
import dev.pokayoke.tool.ToolCall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server gave with a message goes back with it, to that server and to no other. */
class StateTest {

  private static final Message USER = new Message.User("Ping it");
  private static final Message PONG =
      new Message.Tool(List.of(new Message.Reply("c1", "ping", "pong", false)));

  private static final Reply THOUGHT_AND_CALLED = LocalServer.message("""
      {"role":"assistant","content":"","reasoning_content":"First I \\"ping\\".","tool_calls":[
      {"id":"c1","type":"function","function":{"name":"ping","arguments":"{}"}}]}""", "tool_calls");

  private static final Reply THOUGHT_AND_ANSWERED =
      LocalServer.message("{\"content\":\"Done\",\"reasoning_content\":\"It answered.\"}", "stop");

  @Test
  void reasoningGoesBackOnToolTurns() throws Exception {
    try (LocalServer server =
        new LocalServer(THOUGHT_AND_CALLED, THOUGHT_AND_ANSWERED, LocalServer.text("Bye"))) {
      OpenAiChatModel model = Models.at(server.baseUrl()).build();
      Message called = model.generate(Models.ask(USER)).message();
      Message answered = model.generate(Models.ask(USER, called, PONG)).message();
      assertJson("""
          {'role':'assistant','content':null,'reasoning_content':'First I \\"ping\\".','tool_calls':[
          {'id':'c1','type':'function','function':{'name':'ping','arguments':'{}'}}]}""", server.lastBody().at("/messages/1"));

      // In all later requests, and with the answer that ended the turn.
      model.generate(Models.ask(USER, called, PONG, answered, new Message.User("Thanks")));
      assertEquals(
          "First I \"ping\".",
          server.lastBody().at("/messages/1/reasoning_content").textValue());
      assertEquals(
          "It answered.", server.lastBody().at("/messages/3/reasoning_content").textValue());
    }
  }

  @Test
  void reasoningOfATurnWithoutToolsStaysAtHome() throws Exception {
    try (LocalServer server = new LocalServer(THOUGHT_AND_ANSWERED, LocalServer.text("Bye"))) {
      OpenAiChatModel model = Models.at(server.baseUrl()).build();
      Message answered = model.generate(Models.ask(USER)).message();
      model.generate(Models.ask(USER, answered, new Message.User("Thanks")));
      assertJson("{'role':'assistant','content':'Done'}", server.lastBody().at("/messages/1"));
    }
  }

  @Test
  void emptyReasoningGoesBackToo() throws Exception {
    JsonNode call = roundTrip(
        "{\"reasoning_content\":\"\",\"reasoning\":null,\"tool_calls\":[{\"id\":\"c1\",\"function\":"
            + "{\"name\":\"ping\",\"arguments\":\"{}\"}}]}");
    assertEquals("", call.path("reasoning_content").textValue());
    assertFalse(call.has("reasoning"));
  }

  @Test
  void deepSeekMissesNoReasoningOnceToolsWereCalled() throws Exception {
    ModelRequest request = Models.ask(
        USER,
        new Message.Assistant("Which one?"),
        new Message.User("The first"),
        new Message.Assistant("", List.of(new ToolCall("c1", "ping", "{}")), "of another model"),
        PONG,
        new Message.Assistant("Done"),
        new Message.User("Thanks"));
    JsonNode messages = RequestTest.bodyFor("api.deepseek.com", request).get("messages");
    assertFalse(messages.get(1).has("reasoning_content"));
    assertEquals("", messages.get(3).path("reasoning_content").textValue());
    assertEquals("", messages.get(5).path("reasoning_content").textValue());
    assertFalse(RequestTest.bodyFor("localhost:8000", request).toString().contains("reasoning"));
  }

  @Test
  void signaturesOfCallsGoBackWithTheirCall() throws Exception {
    JsonNode call = roundTrip("""
        {"extra_content":{"google":{"thought":true}},"tool_calls":[
        {"index":0,"id":"c1","type":"function","function":{"name":"ping","arguments":"{}"},
        "extra_content":{"google":{"thought_signature":"c2ln"}}},
        {"index":1,"id":"c2","type":"function","function":{"name":"ping","arguments":"{}"},"extra_content":null}]}""");
    assertJson("""
        {'role':'assistant','content':null,'extra_content':{'google':{'thought':true}},'tool_calls':[
        {'id':'c1','type':'function','function':{'name':'ping','arguments':'{}'},
        'extra_content':{'google':{'thought_signature':'c2ln'}}},
        {'id':'c2','type':'function','function':{'name':'ping','arguments':'{}'}}]}""", call);
  }

  @Test
  void anotherServerDoesNotGetIt() throws Exception {
    try (LocalServer thinker = new LocalServer(THOUGHT_AND_CALLED);
        LocalServer other = new LocalServer(LocalServer.text("Bye"))) {
      ModelResponse called = Models.at(thinker.baseUrl()).build().generate(Models.ask(USER));
      assertNotNull(called.message().state());
      Models.at(other.baseUrl()).build().generate(Models.ask(USER, called.message(), PONG));
      assertFalse(
          other.lastBody().toString().contains("reasoning"), other.lastBody().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "thinking",
        "[]",
        "{\"server\":\"%s\"}",
        "{\"server\":\"%s\",\"fields\":7}",
        "{\"fields\":{\"a\":1}}"
      })
  void stateOfAnotherKindIsLeftOut(String state) throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Bye"))) {
      String foreign = state.formatted(server.authority());
      Message called =
          new Message.Assistant("", List.of(new ToolCall("c1", "ping", "{}", foreign)), foreign);
      Models.at(server.baseUrl()).build().generate(Models.ask(USER, called, PONG));
      assertJson("""
          {'role':'assistant','content':null,'tool_calls':[
          {'id':'c1','type':'function','function':{'name':'ping','arguments':'{}'}}]}""", server.lastBody().at("/messages/1"));
    }
  }

  @Test
  void nothingIsKeptWhenNothingWasGiven() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.message(
        "{\"content\":\"Hi\",\"reasoning_content\":null,\"annotations\":[]}", "stop"))) {
      assertNull(Models.at(server.baseUrl())
          .build()
          .generate(Models.ask(USER))
          .message()
          .state());
    }
  }

  private static JsonNode roundTrip(String message) throws Exception {
    try (LocalServer server =
        new LocalServer(LocalServer.message(message, "tool_calls"), LocalServer.text("Bye"))) {
      OpenAiChatModel model = Models.at(server.baseUrl()).build();
      Message called = model.generate(Models.ask(USER)).message();
      model.generate(Models.ask(USER, called, PONG));
      return server.lastBody().at("/messages/1");
    }
  }
}
