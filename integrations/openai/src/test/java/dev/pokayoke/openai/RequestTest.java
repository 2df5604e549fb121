package dev.pokayoke.openai;

import static dev.pokayoke.openai.Models.ask;
import static dev.pokayoke.openai.Models.askWithTools;
import static dev.pokayoke.openai.Models.hello;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.tool.Media;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes over the wire. */
class RequestTest {

  private static final Message USER = new Message.User("Where is A-1?");

  @Test
  void sendsOneRequestWithKeyAndJson() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      Models.at(server.baseUrl()).build().generate(hello());
      assertEquals(1, server.asked().size());
      LocalServer.Asked asked = server.asked().get(0);
      assertEquals("POST", asked.method());
      assertEquals("/v1/chat/completions", asked.path());
      assertEquals("Bearer " + Models.KEY, asked.headers().get("authorization"));
      assertEquals("application/json", asked.headers().get("content-type"));
      // An offer to upgrade to HTTP/2 makes uvicorn, and so vLLM, lose the body.
      assertFalse(asked.headers().containsKey("upgrade"), asked.headers().toString());
      assertJson(
          "{'model':'test-model','messages':[{'role':'user','content':'Hello'}]}", asked.body());
    }
  }

  @Test
  void sendsNoAuthorizationWithoutKey() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      OpenAiChatModel.Builder keyless = new OpenAiChatModel.Builder("m", name -> null);
      keyless.baseUrl(server.baseUrl()).build().generate(hello());
      assertNull(server.asked().get(0).headers().get("authorization"));
    }
  }

  @Test
  void writesEveryKindOfMessage() throws Exception {
    JsonNode body = bodyOf(askWithTools(
        new Message.System("Be brief."),
        USER,
        new Message.Assistant(
            "",
            List.of(
                new ToolCall("c1", "get_order", "{\"orderId\": \"A-1\"}"),
                new ToolCall("c2", "ping", "")),
            null),
        new Message.Tool(List.of(
            new Message.Reply("c1", "get_order", "no such order", true),
            new Message.Reply("c2", "ping", "pong", false))),
        new Message.Assistant("It is gone.")));
    assertJson("""
        [{'role':'system','content':'Be brief.'},
        {'role':'user','content':'Where is A-1?'},
        {'role':'assistant','content':null,'tool_calls':[
        {'id':'c1','type':'function','function':{'name':'get_order','arguments':'{\\"orderId\\": \\"A-1\\"}'}},
        {'id':'c2','type':'function','function':{'name':'ping','arguments':'{}'}}]},
        {'role':'tool','tool_call_id':'c1','content':'Error: no such order'},
        {'role':'tool','tool_call_id':'c2','content':'pong'},
        {'role':'assistant','content':'It is gone.'}]""", body.get("messages"));
  }

  @Test
  void saysWhatOfMediaIsLeftOut() throws Exception {
    Media chart = Media.png(new byte[12_345]);
    JsonNode body = bodyOf(askWithTools(
        USER,
        new Message.Assistant("", List.of(new ToolCall("c1", "ping", "{}")), null),
        new Message.Tool(List.of(new Message.Reply(
            "c1",
            "ping",
            ToolResult.text("The chart.").with(chart).content(),
            false,
            List.of(chart))))));
    assertEquals(
        "The chart.\n[image/png, 12,345 bytes]\n"
            + "[Media cannot be shown to you here: go on without seeing them, or tell the user.]",
        body.at("/messages/2/content").textValue());
  }

  @Test
  void leavesOutInstructionsThatSayNothing() throws Exception {
    assertJson(
        "[{'role':'user','content':'Where is A-1?'}]",
        bodyOf(ask(new Message.System(""), USER)).get("messages"));
  }

  @Test
  void joinsWordsThatFoundNoAnswerWithTheNextOnes() throws Exception {
    JsonNode body = bodyOf(ask(
        new Message.User("One."),
        new Message.User("Two."),
        new Message.Assistant("Yes?"),
        new Message.User("Three.")));
    assertJson("""
        [{'role':'user','content':'One.\\n\\nTwo.'},{'role':'assistant','content':'Yes?'},
        {'role':'user','content':'Three.'}]""", body.get("messages"));
  }

  @Test
  void keepsTextBesideCalls() throws Exception {
    JsonNode body = bodyOf(ask(
        USER,
        new Message.Assistant("Let me look.", List.of(new ToolCall("c1", "ping", "{}")), null)));
    assertEquals("Let me look.", body.at("/messages/1/content").textValue());
    assertEquals(1, body.at("/messages/1/tool_calls").size());
  }

  @Test
  void embedsSchemasAsJson() throws Exception {
    JsonNode tools = bodyOf(askWithTools(USER)).get("tools");
    assertJson("""
        [{'type':'function','function':{'name':'get_order','description':'Looks up one order.','parameters':
        {'type':'object','properties':{'orderId':{'type':'string','pattern':'^(?:A-\\\\d+)$'},
        'limit':{'type':'number','maximum':1.10}},'required':['orderId'],'additionalProperties':false}}},
        {'type':'function','function':{'name':'ping','description':'Pings.','parameters':
        {'type':'object','properties':{},'additionalProperties':false}}}]""", tools);
    assertTrue(tools.toString().contains("1.10"), "numbers keep their digits");
  }

  @Test
  void refusesASchemaThatIsNotJson() {
    ToolDefinition broken = ToolDefinition.builder("broken").inputSchema("{").build();
    ModelRequest request = new ModelRequest(List.of(USER), List.of(broken));
    OpenAiChatModel model = Models.at("http://127.0.0.1:1/v1").build();
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> model.generate(request));
    assertEquals("the input schema of tool 'broken' is not JSON", refusal.getMessage());
  }

  @Test
  void wrapsArgumentsThatServersCouldNotParse() throws Exception {
    for (String broken : List.of(
        "{\"orderId\": \"A",
        "[1]",
        "\"{}\"",
        "{}{}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1e99999999999}",
        "[".repeat(100_000))) {
      JsonNode body = bodyOf(ask(
          USER, new Message.Assistant("", List.of(new ToolCall("c1", "get_order", broken)), null)));
      String sent = body.at("/messages/1/tool_calls/0/function/arguments").textValue();
      assertEquals(broken, Json.read(sent).get("malformed_arguments").textValue());
    }
  }

  @Test
  void sendsMadeUpNamesInAFormThatServersTake() throws Exception {
    for (var name : Map.of(
            "functions.get_order",
            "functions_get_order",
            "",
            "unnamed",
            "é".repeat(70),
            "_".repeat(64))
        .entrySet()) {
      JsonNode body = bodyOf(ask(
          USER, new Message.Assistant("", List.of(new ToolCall("c1", name.getKey(), "{}")), null)));
      assertEquals(
          name.getValue(), body.at("/messages/1/tool_calls/0/function/name").textValue());
    }
  }

  @Test
  void shortensIdsForOpenAiOnly() throws Exception {
    String id = "chatcmpl-tool-0123456789abcdef0123456789abcdef";
    ModelRequest request = ask(
        USER,
        new Message.Assistant(
            "", List.of(new ToolCall(id, "ping", "{}"), new ToolCall("c2", "ping", "{}")), null),
        new Message.Tool(List.of(new Message.Reply(id, "ping", "pong", false))));
    assertEquals(id, bodyOf(request).at("/messages/2/tool_call_id").textValue());

    JsonNode body = bodyFor("api.openai.com", request);
    String shortened = body.at("/messages/1/tool_calls/0/id").textValue();
    assertTrue(shortened.matches("call_[0-9a-f]{32}"), shortened);
    assertEquals(shortened, body.at("/messages/2/tool_call_id").textValue());
    assertEquals("c2", body.at("/messages/1/tool_calls/1/id").textValue());
  }

  @Test
  void survivesHalfASurrogatePair() throws Exception {
    JsonNode body = bodyOf(ask(new Message.User("a\uD83Db \u2028 \u0000 \uD83D\uDE00")));
    assertEquals(
        "a?b \u2028 \u0000 \uD83D\uDE00", body.at("/messages/0/content").textValue());
  }

  /** What a server on the internet would get. */
  static JsonNode bodyFor(String server, ModelRequest request) throws Exception {
    RequestBody body = new RequestBody("m", server, Json.object(), Json.object());
    return Json.read(new String(body.write(request), StandardCharsets.UTF_8));
  }

  static JsonNode bodyOf(ModelRequest request) throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      Models.at(server.baseUrl()).build().generate(request);
      return server.lastBody();
    }
  }

  /** Compares trees; the expectation is written with single quotes. */
  static void assertJson(String expected, JsonNode actual) throws Exception {
    assertEquals(Json.read(expected.replace('\'', '"')).toPrettyString(), actual.toPrettyString());
  }
}
