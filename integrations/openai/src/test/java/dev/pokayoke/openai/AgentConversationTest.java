package dev.pokayoke.openai;

import static dev.pokayoke.openai.RequestTest.assertJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pokayoke.Effect;
import dev.pokayoke.agent.Agent;
import dev.pokayoke.agent.RunLimits;
import dev.pokayoke.agent.RunResult;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.openai.LocalServer.Reply;
import dev.pokayoke.tool.ToolBinding;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An agent, this model and a tool, end to end: the whole conversation as it goes over the wire. */
class AgentConversationTest {

  /** Tells the state of an order; written by hand, because this module does not run the processor. */
  private static final class GetOrder implements ToolBinding {

    @Override
    public ToolDefinition definition() {
      return ToolDefinition.builder("get_order")
          .description("Looks up one order.")
          .inputSchema("""
              {"type":"object","properties":{"orderId":{"type":"string"}},
              "required":["orderId"],"additionalProperties":false}""")
          .effect(Effect.READ)
          .build();
    }

    @Override
    public ToolResult call(ArgumentReader in, ToolContext context) {
      String[] names = {"orderId"};
      String orderId = null;
      long seen = 0;
      if (in.beginObject()) {
        for (String name; (name = in.nextName()) != null; ) {
          if (name.equals("orderId")) {
            seen = in.once(seen, 1);
            orderId = in.readString();
          } else {
            in.unknownProperty(name, names);
          }
        }
        in.requireAll(seen, 1, names);
      }
      return in.accepted()
          ? ToolResult.text("Order " + orderId + " was delivered.")
          : ToolResult.invalidArguments("get_order", in.problems());
    }
  }

  private static final Reply TWO_CALLS = LocalServer.message("""
      {"role":"assistant","content":null,"reasoning_content":"Two orders, two calls.","tool_calls":[
      {"id":"c1","type":"function","function":{"name":"get_order","arguments":"{\\"orderId\\":\\"A-1\\"}"}},
      {"id":"c2","type":"function","function":{"name":"get_order","arguments":"{\\"order_id\\":\\"A-2\\"}"}}]}""", "tool_calls");

  private static final Reply UNKNOWN_TOOL_WITHOUT_ID = LocalServer.message(
      "{\"content\":\"Again.\",\"tool_calls\":[{\"function\":{\"name\":\"functions.get_order\",\"arguments\":null}}]}",
      "tool_calls");

  @Test
  void theWholeConversation() throws Exception {
    try (LocalServer server = new LocalServer(
        TWO_CALLS,
        UNKNOWN_TOOL_WITHOUT_ID,
        LocalServer.text("A-1 was delivered."),
        LocalServer.text("You are welcome."))) {
      Agent agent = agent(server);
      RunResult result = agent.run("Where are A-1 and A-2?");
      assertEquals(StopReason.ANSWERED, result.stopReason(), String.valueOf(result.failure()));
      assertEquals("A-1 was delivered.", result.answer());
      assertEquals(3, result.modelCalls());
      assertEquals(1, result.toolCalls(), "those that ran");
      assertEquals(new Usage(33, 21, 0, 0), result.usage());

      RunResult next = agent.run(result.conversation(), "Thanks");
      assertEquals("You are welcome.", next.answer());

      assertJson("""
          [{'role':'system','content':'You are the order desk.'},
          {'role':'user','content':'Where are A-1 and A-2?'}]""", server.asked().get(0).body().get("messages"));
      JsonNode tools = server.asked().get(0).body().get("tools");
      assertEquals(1, tools.size());
      assertEquals("get_order", tools.at("/0/function/name").textValue());

      JsonNode second = server.asked().get(1).body().get("messages");
      assertEquals("system user assistant tool tool", roles(second));
      assertJson("""
          {'role':'assistant','content':null,'reasoning_content':'Two orders, two calls.','tool_calls':[
          {'id':'c1','type':'function','function':{'name':'get_order','arguments':'{\\"orderId\\":\\"A-1\\"}'}},
          {'id':'c2','type':'function','function':{'name':'get_order','arguments':'{\\"order_id\\":\\"A-2\\"}'}}]}""", second.get(2));
      assertJson(
          "{'role':'tool','tool_call_id':'c1','content':'Order A-1 was delivered.'}",
          second.get(3));
      assertEquals("c2", second.at("/4/tool_call_id").textValue());
      assertStarts("Error: Invalid arguments for tool \"get_order\"", second.at("/4/content"));

      JsonNode third = server.asked().get(2).body().get("messages");
      assertEquals("system user assistant tool tool assistant tool", roles(third));
      String id = third.at("/5/tool_calls/0/id").textValue();
      assertEquals(false, id.isBlank());
      assertEquals(id, third.at("/6/tool_call_id").textValue());
      assertEquals(
          "functions_get_order", third.at("/5/tool_calls/0/function/name").textValue());
      assertStarts("Error: There is no tool \"functions.get_order\"", third.at("/6/content"));

      // Nothing that was said before has changed.
      JsonNode fourth = server.asked().get(3).body().get("messages");
      assertEquals("system user assistant tool tool assistant tool assistant user", roles(fourth));
      for (int i = 0; i < third.size(); i++) {
        assertEquals(third.get(i), fourth.get(i));
      }
    }
  }

  @Test
  void aModelThatCannotBeReachedEndsTheRunWithAReason() throws Exception {
    try (LocalServer server =
        new LocalServer(TWO_CALLS, Reply.status(400, "{\"error\":{\"message\":\"no\"}}"))) {
      RunResult result = agent(server).run("Where are A-1 and A-2?");
      assertEquals(StopReason.MODEL_ERROR, result.stopReason());
      assertEquals(
          ModelException.Kind.BAD_REQUEST,
          assertInstanceOf(ModelException.class, result.failure()).kind());
      assertEquals(1, result.toolCalls(), "what was done is kept");
    }
  }

  @Test
  void aMessageThatWasCutRunsNothing() throws Exception {
    String half =
        "{\"tool_calls\":[{\"id\":\"c1\",\"function\":{\"name\":\"get_order\",\"arguments\":\"{\\\"orderId\\\":\\\"A\"}}]}";
    try (LocalServer server =
        new LocalServer(LocalServer.message(half, "length"), LocalServer.text("Sorry."))) {
      RunResult result = agent(server).run("Where is A-1?");
      assertEquals(StopReason.OUTPUT_CUT, result.stopReason());
      assertEquals(0, result.toolCalls());
      assertEquals("Sorry.", agent(server).run(result.conversation(), "Go on").answer());
    }
  }

  @Test
  @Timeout(120)
  void theRunsTimeOutDropsTheConnection() throws Exception {
    AtomicReference<RawServer> self = new AtomicReference<>();
    try (RawServer server = new RawServer((connection, out) -> self.get().hold(connection))) {
      self.set(server);
      RunResult result =
          server.enoughTime(time -> Agent.builder(Models.at(server.baseUrl()).build())
              .instructions("You are the order desk.")
              .limits(RunLimits.defaults().timeout(time))
              .build()
              .run("Where is A-1?"));
      assertEquals(StopReason.TIMEOUT, result.stopReason());
      server.awaitHangUp();
    }
  }

  private static Agent agent(LocalServer server) {
    return Agent.builder(Models.at(server.baseUrl()).planning(Planning.OFF).build(Models.hasty()))
        .instructions("You are the order desk.")
        .tools(Toolset.of(new GetOrder()))
        .build();
  }

  private static String roles(JsonNode messages) {
    return String.join(
        " ",
        StreamSupport.stream(messages.spliterator(), false)
            .map(message -> message.get("role").textValue())
            .toList());
  }

  private static void assertStarts(String expected, JsonNode actual) {
    String text = actual.textValue();
    assertEquals(expected, text.substring(0, Math.min(expected.length(), text.length())), text);
  }
}
