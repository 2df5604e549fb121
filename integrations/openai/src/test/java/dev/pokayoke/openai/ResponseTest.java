package dev.pokayoke.openai;

import static dev.pokayoke.openai.Models.failure;
import static dev.pokayoke.openai.Models.hello;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.ModelException.Kind;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.openai.LocalServer.Reply;
import dev.pokayoke.tool.ToolCall;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of an answer. */
class ResponseTest {

  @Test
  void readsAText() throws Exception {
    ModelResponse response = read(LocalServer.text("Grüße 😀"));
    assertEquals(new Message.Assistant("Grüße 😀"), response.message());
    assertEquals(FinishReason.COMPLETE, response.finishReason());
    assertEquals(new Usage(11, 7, 0, 0), response.usage());
  }

  @Test
  void readsAllCallsOfATurnInOrder() throws Exception {
    Message.Assistant message = readMessage("""
        {"role":"assistant","content":null,"tool_calls":[
        {"id":"c1","type":"function","function":{"name":"get_order","arguments":"{\\"orderId\\" : \\"A-1\\"}"}},
        {"id":"c2","type":"function","function":{"name":"ping","arguments":"{}"}}]}""");
    assertEquals("", message.text());
    assertEquals(
        List.of(
            new ToolCall("c1", "get_order", "{\"orderId\" : \"A-1\"}"), // spaces and all
            new ToolCall("c2", "ping", "{}")),
        message.calls());
    assertNull(message.state());
  }

  @Test
  void readsTextBesideCalls() throws Exception {
    Message.Assistant message = readMessage("""
        {"content":"Let me look.","tool_calls":[{"id":"c1","function":{"name":"ping","arguments":"{}"}}]}""");
    assertEquals("Let me look.", message.text());
    assertEquals(1, message.calls().size());
  }

  @Test
  void readsAThousandCalls() throws Exception {
    List<String> calls = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      calls.add("{\"id\":\"same\",\"function\":{\"name\":\"ping\",\"arguments\":\"{\\\"i\\\":" + i
          + "}\"}}");
    }
    List<ToolCall> read =
        readMessage("{\"tool_calls\":[" + String.join(",", calls) + "]}").calls();
    assertEquals(1_000, read.size());
    assertEquals("{\"i\":999}", read.get(999).arguments());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"{\\\"a\\\": 1, }\"      | {\"a\": 1, }", // broken ones too, exactly
        "{\"a\":1.10,\"b\":1e400}  | {\"a\":1.10,\"b\":1E+400}", // the same numbers
        "{}                        | {}",
        "[1]                       | [1]",
        "\"\"                      | ``",
        "null                      | ``",
      })
  void keepsArgumentsInWhateverFormTheyCome(String sent, String arguments) throws Exception {
    assertEquals(
        List.of(new ToolCall("c1", "ping", arguments)),
        readMessage("{\"tool_calls\":[{\"id\":\"c1\",\"function\":{\"name\":\"ping\",\"arguments\":"
                + sent + "}}]}")
            .calls());
  }

  @Test
  void leavesWhatIsMissingInACallToTheLoop() throws Exception {
    assertEquals(
        List.of(new ToolCall("", "ping", ""), new ToolCall("7", "", "{}")),
        readMessage("""
            {"tool_calls":[{"function":{"name":"ping"}},{"id":7,"function":{"name":null,"arguments":"{}"}}]}""").calls());
  }

  @Test
  void readsTheOldFunctionCall() throws Exception {
    ModelResponse response = read(LocalServer.message(
        "{\"content\":null,\"function_call\":{\"name\":\"ping\",\"arguments\":\"{}\"}}",
        "function_call"));
    assertEquals(List.of(new ToolCall("", "ping", "{}")), response.message().calls());
    assertEquals(FinishReason.COMPLETE, response.finishReason());
  }

  @Test
  void joinsTextParts() throws Exception {
    assertEquals(
        "Hello",
        readMessage(
                "{\"content\":[{\"type\":\"text\",\"text\":\"Hel\"},{\"type\":\"x\"},{\"text\":\"lo\"}]}")
            .text());
  }

  @ParameterizedTest
  @CsvSource({
    "stop,COMPLETE",
    "tool_calls,COMPLETE",
    "function_call,COMPLETE",
    "something_new,COMPLETE",
    "length,LENGTH",
    "content_filter,CONTENT_FILTER"
  })
  void mapsTheFinishReason(String sent, FinishReason reason) throws Exception {
    assertEquals(reason, read(LocalServer.message("{\"content\":\"Hi\"}", sent)).finishReason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "{}", "{\"prompt_tokens\":null,\"completion_tokens\":-1}", "\"many\""})
  void toleratesUsageThatSaysNothing(String usage) throws Exception {
    ModelResponse response = read(Reply.json(
        "{\"choices\":[{\"message\":{\"content\":\"Hi\"},\"finish_reason\":null}],\"usage\":"
            + usage + "}"));
    assertEquals(Usage.NONE, response.usage());
    assertEquals(FinishReason.COMPLETE, response.finishReason());
  }

  @Test
  void readsCachedAndReasoningTokens() throws Exception {
    assertEquals(new Usage(100, 50, 80, 30), usage("""
            {"prompt_tokens":100,"completion_tokens":50,"total_tokens":150,
            "prompt_tokens_details":{"cached_tokens":80},"completion_tokens_details":{"reasoning_tokens":30}}"""));
    assertEquals(
        new Usage(100, 50, 64, 0),
        usage("{\"prompt_tokens\":100,\"completion_tokens\":50,\"prompt_cache_hit_tokens\":64}"));
    // A server that counts the reasoning only in the total.
    assertEquals(new Usage(100, 50, 0, 30), usage("""
            {"prompt_tokens":100,"completion_tokens":20,"total_tokens":150,
            "completion_tokens_details":{"reasoning_tokens":30}}"""));
  }

  @Test
  void aRefusalIsNoAnswer() throws Exception {
    ModelResponse response = read(
        LocalServer.message("{\"content\":null,\"refusal\":\"I can't help with that.\"}", "stop"));
    assertEquals(FinishReason.REFUSAL, response.finishReason());
    assertEquals("I can't help with that.", response.message().text());
  }

  @Test
  void skipsAByteOrderMark() throws Exception {
    assertEquals(
        "Hi", read(withBody("\uFEFF" + whole("{\"content\":\"Hi\"}"))).message().text());
  }

  @Test
  void takesAnAnswerWithoutContentType() throws Exception {
    Reply reply = new Reply(
        200, Map.of(), null, whole("{\"content\":\"Hi\"}").getBytes(StandardCharsets.UTF_8));
    assertEquals("Hi", read(reply).message().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                          | a JSON object",
        "null                                        | a JSON object",
        "[]                                          | a JSON object",
        "{}                                          | choices[0].message",
        "{\"choices\":[]}                            | choices[0].message",
        "{\"choices\":{}}                            | choices[0].message",
        "{\"choices\":[{}]}                          | choices[0].message",
        "{\"choices\":[{\"message\":null}]}          | choices[0].message",
        "{\"choices\":[{\"message\":{\"content\":1}}]} | a text in choices[0].message.content",
        "{\"choices\":[{\"message\":{\"tool_calls\":[1]}}]} | a function in every tool call",
        "{\"choices\":[{\"message\":{\"tool_calls\":[{}]}}]} | a function in every tool call",
        "{\"choices\":[{\"message\":{\"content\":\"Hi | a JSON object",
        "{\"choices\":[]} {}                         | a JSON object",
        "{\"choices\":[],\"choices\":[]}             | a JSON object",
        "{\"error\":{\"message\":\"busy\"}}          | a message",
        "<html>Bad gateway</html>                    | a JSON object",
      })
  void refusesWhatIsNoMessage(String body, String expected) throws Exception {
    ModelException failure = failureOf(withBody(body));
    assertEquals(Kind.BAD_RESPONSE, failure.kind());
    assertTrue(
        failure.getMessage().contains("expected " + expected + ", got "), failure.getMessage());
    assertTrue(failure.getMessage().endsWith("it begins: " + body), failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html; charset=utf-8", "text/event-stream", "application/octet-stream"})
  void refusesAnotherContentType(String type) throws Exception {
    ModelException failure = failureOf(
        new Reply(200, Map.of(), type, "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8)));
    assertEquals(Kind.BAD_RESPONSE, failure.kind());
    assertTrue(
        failure
            .getMessage()
            .endsWith("got content type " + type + "; it begins: <html>Sign in</html>"),
        failure.getMessage());
  }

  @Test
  void refusesBytesThatAreNotUtf8() throws Exception {
    byte[] latin1 = whole("{\"content\":\"Grüße\"}").getBytes(StandardCharsets.ISO_8859_1);
    ModelException failure = failureOf(new Reply(200, Map.of(), "application/json", latin1));
    assertEquals(Kind.BAD_RESPONSE, failure.kind());
    assertTrue(failure.getMessage().contains("expected UTF-8"), failure.getMessage());
  }

  @Test
  void refusesDepthWithoutOverflowingTheStack() throws Exception {
    ModelException failure = failureOf(withBody("{\"choices\":" + "[".repeat(1_000_000)));
    assertEquals(Kind.BAD_RESPONSE, failure.kind());
    assertTrue(failure.getMessage().length() < 1_000, failure.getMessage());
  }

  @Test
  void showsOnlyAShortPlainLineOfGarbage() throws Exception {
    ModelException failure =
        failureOf(withBody("\u0000\u001B[31m\u202E\nfirst\r\nsecond " + "x".repeat(100_000)));
    assertTrue(
        failure.getMessage().contains("it begins: [31m first second xxx"), failure.getMessage());
    assertTrue(failure.getMessage().endsWith("xxx…"), failure.getMessage());
    assertTrue(failure.getMessage().length() < 1_000, failure.getMessage());
  }

  @Test
  void refusesAnAnswerThatIsTooLarge() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("x".repeat(5_000)))) {
      ModelException failure =
          failure(Models.at(server.baseUrl()).maxResponseBytes(4_096).build());
      assertEquals(Kind.BAD_RESPONSE, failure.kind());
      assertTrue(
          failure.getMessage().endsWith("the answer is larger than 4096 bytes"),
          failure.getMessage());
    }
  }

  private static String whole(String message) {
    return "{\"choices\":[{\"message\":" + message + ",\"finish_reason\":\"stop\"}]}";
  }

  private static Reply withBody(String body) {
    return Reply.json(body);
  }

  private static Usage usage(String usage) throws Exception {
    return read(Reply.json(
            "{\"choices\":[{\"message\":{\"content\":\"Hi\"}}],\"usage\":" + usage + "}"))
        .usage();
  }

  private static Message.Assistant readMessage(String message) throws Exception {
    return read(LocalServer.message(message, "tool_calls")).message();
  }

  private static ModelResponse read(Reply reply) throws Exception {
    try (LocalServer server = new LocalServer(reply)) {
      return Models.at(server.baseUrl()).build().generate(hello());
    }
  }

  private static ModelException failureOf(Reply reply) throws Exception {
    try (LocalServer server = new LocalServer(reply)) {
      ModelException failure = failure(Models.at(server.baseUrl()).build());
      assertEquals(1, server.asked().size(), "not asked again");
      return failure;
    }
  }
}
