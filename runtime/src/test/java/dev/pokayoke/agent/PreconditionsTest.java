package dev.pokayoke.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Effect;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.Problem;
import dev.pokayoke.model.Message;
import dev.pokayoke.session.Conversation;
import dev.pokayoke.tool.ToolBinding;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must have happened before a call: the rules of {@code after} and {@code grounded}. */
class PreconditionsTest {

  private static final String ORDER_ID = "com.example.OrderId";

  private static final Toolset TOOLS = Toolset.of(
      tool(ToolDefinition.builder("orders_find_orders")
          .inputSchema(schema("\"email\":{\"type\":\"string\"}"))
          .outputSchema(
              "{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"orderId\":{}}}}")
          .effect(Effect.READ)),
      tool(ToolDefinition.builder("orders_quote_refund")
          .inputSchema(
              schema("\"order\":{},\"days\":{\"type\":\"integer\",\"default\":14},\"note\":{}"))
          .identifier("order", ORDER_ID)
          .effect(Effect.READ)),
      tool(ToolDefinition.builder("orders_issue_refund")
          .inputSchema(schema("\"orderId\":{},\"days\":{},\"amount\":{},\"lines\":{}"))
          .identifier("orderId", ORDER_ID)
          .grounded("orderId")
          .grounded("lines")
          .after("quote_refund")
          .effect(Effect.DESTRUCTIVE)),
      tool(ToolDefinition.builder("orders_send_label")
          .inputSchema(schema("\"orderId\":{}"))
          .identifier("orderId", ORDER_ID)
          .after("quote_refund")
          .effect(Effect.WRITE)));

  private static final Preconditions PRECONDITIONS =
      new Preconditions(TOOLS, "Orders look like B-1. Be kind.");

  private record Bound(ToolDefinition definition) implements ToolBinding {
    @Override
    public ToolResult call(ArgumentReader in, ToolContext context) {
      return ToolResult.done();
    }
  }

  private static ToolBinding tool(ToolDefinition.Builder builder) {
    return new Bound(builder.build());
  }

  private static String schema(String properties) {
    return "{\"type\":\"object\",\"properties\":{" + properties + "}}";
  }

  /** A conversation under construction. Each turn has one call. */
  private static final class Talk {

    private Conversation conversation = Conversation.empty();
    private int calls;

    Talk user(String text) {
      conversation = conversation.with(new Message.User(text));
      return this;
    }

    Talk did(String tool, String arguments, String result) {
      return did(tool, arguments, result, false);
    }

    Talk did(String tool, String arguments, String result, boolean isError) {
      String id = "c" + ++calls;
      conversation = conversation.with(
          new Message.Assistant("", List.of(new ToolCall(id, tool, arguments)), null));
      conversation = conversation.with(
          new Message.Tool(List.of(new Message.Reply(id, tool, result, isError))));
      return this;
    }

    /** The problems of the last of some calls of one turn; the others are ahead of it. */
    List<Problem> problems(Map<String, Object> context, ToolCall... calls) {
      Conversation asking = conversation.with(new Message.Assistant("", List.of(calls), null));
      List<ToolCall> ahead = new ArrayList<>(List.of(calls));
      ToolCall call = ahead.remove(calls.length - 1);
      return PRECONDITIONS.problems(asking, call, ahead, context);
    }

    String problem(ToolCall... calls) {
      List<Problem> problems = problems(Map.of(), calls);
      assertTrue(problems.size() < 2, () -> "one at most: " + problems);
      return problems.isEmpty()
          ? ""
          : problems.get(0).pointer() + " " + problems.get(0).message();
    }
  }

  private static ToolCall refund(String arguments) {
    return new ToolCall("r" + arguments.hashCode(), "orders_issue_refund", arguments);
  }

  private static ToolCall quote(String arguments) {
    return new ToolCall("q", "orders_quote_refund", arguments);
  }

  private static Talk quoted() {
    return new Talk()
        .user("A-10017 is broken")
        .did("orders_quote_refund", "{\"order\":\"A-10017\"}", "{\"amount\":30}");
  }

  @Test
  void nothingSpeaksAgainstAGoodCall() {
    assertEquals(
        "", quoted().problem(refund("{\"orderId\":\"A-10017\",\"days\":14.0,\"amount\":30}")));
    assertEquals("", new Talk().user("hi").problem(new ToolCall("x", "orders_find_orders", "{}")));
    assertEquals("", new Talk().user("hi").problem(new ToolCall("x", "think", "{}")));
  }

  @Test
  void thePredecessorMustHaveSucceeded() {
    String first =
        " \"orders_quote_refund\" must have succeeded in an earlier turn with orderId \"A-10017\", days 14;"
            + " call it first";
    ToolCall call = refund("{\"orderId\":\"A-10017\",\"days\":14}");
    assertEquals(first, new Talk().user("A-10017 is broken").problem(call));
    Talk failed = new Talk()
        .user("A-10017")
        .did("orders_quote_refund", "{\"order\":\"A-10017\"}", "no such order", true);
    assertEquals(first, failed.problem(call));
  }

  @Test
  void anEarlierTurnIsMeant() {
    Talk talk = new Talk().user("A-10017 is broken");
    assertEquals(
        " \"orders_quote_refund\" must have succeeded in an earlier turn with orderId \"A-10017\", days 14; wait for its"
            + " result of this turn and call \"orders_issue_refund\" in the next one",
        talk.problem(
            quote("{\"order\":\"A-10017\"}"), refund("{\"orderId\":\"A-10017\",\"days\":14}")));
  }

  @Test
  void resultsOfTheSameTurnDoNotCount() {
    Conversation conversation = Conversation.empty()
        .with(new Message.User("A-10017"))
        .with(new Message.Assistant(
            "",
            List.of(
                quote("{\"order\":\"A-10017\"}"), refund("{\"orderId\":\"A-10017\",\"days\":14}")),
            null))
        .with(new Message.Tool(List.of(new Message.Reply("q", "orders_quote_refund", "30", false))))
        .with(new Message.User("go on"));
    ToolCall call = conversation.pendingCalls().get(0);
    assertEquals(
        1, PRECONDITIONS.problems(conversation, call, List.of(), Map.of()).size());
  }

  @Test
  void valuesMustBeEqual() {
    assertEquals(
        " \"orders_quote_refund\" must have succeeded in an earlier turn with orderId \"A-10017\", days 30; it succeeded"
            + " with order \"A-10017\", days 14 instead: call it with the same values first",
        quoted().problem(refund("{\"orderId\":\"A-10017\",\"days\":30}")));
    assertEquals(
        " \"orders_quote_refund\" must have succeeded in an earlier turn with orderId \"A-10018\", days 14; it succeeded"
            + " with order \"A-10017\", days 14 instead: call it with the same values first",
        quoted().user("and A-10018").problem(refund("{\"orderId\":\"A-10018\",\"days\":14}")));
  }

  @Test
  void aDestructiveCallUsesThePermissionUp() {
    ToolCall call = refund("{\"orderId\":\"A-10017\",\"days\":14}");
    Talk talk = quoted().did("orders_issue_refund", call.arguments(), "refunded");
    assertEquals(
        " \"orders_quote_refund\" must have succeeded in an earlier turn with orderId \"A-10017\", days 14; its success was"
            + " used up by a call of \"orders_issue_refund\": call \"orders_quote_refund\" again first",
        talk.problem(call));
    assertEquals(
        "", talk.did("orders_quote_refund", "{\"order\":\"A-10017\"}", "0").problem(call));
    Talk failed = quoted().did("orders_issue_refund", call.arguments(), "the bank is closed", true);
    assertEquals("", failed.problem(call));
  }

  @Test
  void twoQuotesAreNotTwoPermissions() {
    ToolCall call = refund("{\"orderId\":\"A-10017\",\"days\":14}");
    Talk talk = quoted()
        .did("orders_quote_refund", "{\"order\":\"A-10017\"}", "30")
        .did("orders_issue_refund", call.arguments(), "refunded");
    assertTrue(talk.problem(call).contains("used up"));
  }

  @Test
  void aCallAheadInTheSameTurnUsesItUpToo() {
    ToolCall first = refund("{\"orderId\":\"A-10017\",\"days\":14,\"amount\":10}");
    ToolCall second = refund("{\"orderId\":\"A-10017\",\"days\":14,\"amount\":20}");
    assertEquals("", quoted().problem(first));
    assertTrue(quoted().problem(first, second).contains("used up"));
    ToolCall other = refund("{\"orderId\":\"A-10018\",\"days\":14}");
    Talk both =
        quoted().user("and A-10018").did("orders_quote_refund", "{\"order\":\"A-10018\"}", "5");
    assertEquals("", both.problem(first, other));
  }

  @Test
  void aWriteKeepsItsPermission() {
    ToolCall label = new ToolCall("l", "orders_send_label", "{\"orderId\":\"A-10017\"}");
    Talk talk = quoted().did("orders_send_label", label.arguments(), "sent");
    assertEquals("", talk.problem(label));
  }

  @Test
  void aMadeUpIdentifierIsRefusedWithTheToolsThatKnow() {
    Talk talk = quoted().did("orders_quote_refund", "{\"order\":\"A-99999\"}", "30");
    assertEquals(
        "/orderId must be a value that the user, the result of a tool or the instructions have given; \"A-99999\" has not"
            + " come up. Get it from \"orders_find_orders\", or ask the user",
        talk.problem(refund("{\"orderId\":\"A-99999\",\"days\":14}")));
    assertEquals(
        "/lines/1/sku must be a value that the user, the result of a tool or the instructions have given; \"S-2\" has not"
            + " come up. Ask the user for it",
        quoted()
            .user("S-1")
            .problem(
                refund(
                    "{\"orderId\":\"A-10017\",\"days\":14,\"lines\":[{\"sku\":\"S-1\"},{\"sku\":\"S-2\"}]}")));
  }

  @Test
  void whatCountsAsGiven() {
    String arguments = "{\"order\":\"A-7\"}";
    ToolCall call = refund("{\"orderId\":\"A-7\",\"days\":14}");
    Talk bare = new Talk().user("hi").did("orders_quote_refund", arguments, "30");
    assertTrue(bare.problem(call).startsWith("/orderId "), "the model's own call does not");
    assertEquals(
        "",
        new Talk().user("it is a7").did("orders_quote_refund", arguments, "30").problem(call));
    assertEquals(
        "",
        new Talk()
            .user("hi")
            .did("orders_quote_refund", arguments, "{\"for\":\"x\\nA-7\"}")
            .problem(call));
    assertEquals(
        "",
        new Talk()
            .user("hi")
            .did("orders_quote_refund", arguments, "{\"A-7\":[1")
            .problem(call));
    assertTrue(
        bare.did("orders_find_orders", "{}", "there is no A-7", true)
            .problem(call)
            .startsWith("/orderId "),
        "an error does not");
    assertEquals(List.of(), bare.problems(Map.of("order", "A-7"), call), "the context does");
    Talk instructed = new Talk().user("hi").did("orders_quote_refund", "{\"order\":\"B-1\"}", "30");
    assertEquals(
        "", instructed.problem(refund("{\"orderId\":\"B-1\",\"days\":14}")), "the instructions do");
    Talk late = new Talk().user("hi").did("orders_quote_refund", arguments, "30");
    late.conversation = late.conversation
        .with(new Message.Assistant("A-7", List.of(call), null))
        .with(new Message.User("A-7"));
    assertEquals(
        1,
        PRECONDITIONS.problems(late.conversation, call, List.of(), Map.of()).size(),
        "not what came later");
  }

  @Test
  void aValueOfTheContextThatCannotSayWhatItIsGivesNothing() {
    Object closed = new Object() {
      @Override
      public String toString() {
        throw new IllegalStateException("the session is closed");
      }
    };
    Object silent = new Object() {
      @Override
      public String toString() {
        return null;
      }
    };
    Talk talk = new Talk().user("hi").did("orders_quote_refund", "{\"order\":\"A-7\"}", "30");
    ToolCall call = refund("{\"orderId\":\"A-7\",\"days\":14}");
    assertEquals(1, talk.problems(Map.of("a", closed, "b", silent), call).size());
    assertEquals(List.of(), talk.problems(Map.of("a", closed, "b", silent, "c", "A-7"), call));
  }

  @Test
  void thePlaceOfAMadeUpValueIsAJsonPointer() {
    assertTrue(new Talk()
        .user("hi")
        .did("orders_quote_refund", "{\"order\":\"A-7\"}", "30 for A-7")
        .problem(refund("{\"orderId\":\"A-7\",\"days\":14,\"lines\":[{\"a/b~c\":\"Z-9\"}]}"))
        .startsWith("/lines/0/a~1b~0c "));
  }

  @Test
  void nullIsNoValue() {
    assertTrue(
        quoted().problem(refund("{\"orderId\":null,\"days\":14}")).contains("must have succeeded"));
    assertEquals(
        "", quoted().problem(refund("{\"orderId\":\"A-10017\",\"days\":14,\"lines\":null}")));
  }

  @Test
  void everyProblemIsTold() {
    List<Problem> problems =
        new Talk().user("hi").problems(Map.of(), refund("{\"orderId\":\"A-1\",\"days\":1}"));
    assertEquals("""
        Not run: "orders_issue_refund" is not possible yet (2 problems):
        1. /orderId: must be a value that the user, the result of a tool or the instructions have given; "A-1" has not come up. \
        Get it from "orders_find_orders", or ask the user.
        2. "orders_quote_refund" must have succeeded in an earlier turn with orderId "A-1", days 1; call it first.
        Do that first, then call "orders_issue_refund" again.""", Preconditions.text("orders_issue_refund", problems));
  }

  @Test
  void incompleteToolSetsAreRefused() {
    Toolset incomplete = Toolset.of(tool(ToolDefinition.builder("a").after("b")));
    assertThrows(IllegalArgumentException.class, () -> new Preconditions(incomplete, ""));
  }

  @Test
  void identifiersUnderSeveralNames() {
    ToolDefinition check = ToolDefinition.builder("check")
        .inputSchema(schema("\"from\":{},\"to\":{}"))
        .identifier("from", "Account")
        .identifier("to", "Account")
        .build();
    ToolDefinition transfer = ToolDefinition.builder("transfer")
        .inputSchema(schema("\"source\":{},\"target\":{}"))
        .identifier("source", "Account")
        .identifier("target", "Account")
        .build();
    ToolDefinition close = ToolDefinition.builder("close")
        .inputSchema(schema("\"account\":{}"))
        .identifier("account", "Account")
        .build();
    CallValues checked = CallValues.of(check, "{\"from\":\"1\",\"to\":\"2\"}");
    assertTrue(checked.agreesWith(CallValues.of(transfer, "{\"source\":\"1\",\"target\":\"2\"}")));
    assertEquals(
        false, checked.agreesWith(CallValues.of(transfer, "{\"source\":\"2\",\"target\":\"1\"}")));
    assertTrue(checked.agreesWith(CallValues.of(close, "{\"account\":\"2\"}")));
    assertEquals(false, checked.agreesWith(CallValues.of(close, "{\"account\":\"3\"}")));
    assertTrue(checked.agreesWith(CallValues.of(ToolDefinition.builder("login").build(), "")));
  }
}
