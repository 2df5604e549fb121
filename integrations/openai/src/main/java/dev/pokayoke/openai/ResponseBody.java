package dev.pokayoke.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelException.Kind;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.tool.ToolCall;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a successful answer. Whatever is not a message of the protocol is refused, with what was expected. */
final class ResponseBody {

  /** Fields of a message that servers want back. An empty one counts: DeepSeek misses it. */
  private static final Set<String> MESSAGE_STATE =
      Set.of("reasoning_content", "reasoning", "reasoning_details", "extra_content");

  /** Fields of a call that are the protocol's own; all others are the server's state. */
  private static final Set<String> CALL_FIELDS = Set.of("id", "type", "function", "index");

  private final String server;
  private final Redaction redaction;

  ResponseBody(String server, Redaction redaction) {
    this.server = server;
    this.redaction = redaction;
  }

  ModelResponse read(Answer answer) throws FailedAttempt {
    ObjectNode root = readRoot(answer);
    if (root.path("error").isObject()) {
      throw broken("a message", "an error with status " + answer.status(), answer);
    }
    JsonNode choice = root.path("choices").path(0);
    if (!(choice.path("message") instanceof ObjectNode message)) {
      throw broken(
          "choices[0].message",
          choice.isMissingNode() ? "no choice" : "a choice without message",
          answer);
    }
    String finish = choice.path("finish_reason").asText("");
    refuseInterrupted(finish);
    String refusal = message.path("refusal").asText("");
    String text = readText(message.path("content"), answer);
    List<ToolCall> calls = readCalls(message, answer);
    return new ModelResponse(
        new Message.Assistant(
            text.isEmpty() ? refusal : text,
            calls,
            ProviderState.keep(server, messageState(message))),
        refusal.isEmpty() ? finishReason(finish) : FinishReason.REFUSAL,
        readUsage(root.path("usage")));
  }

  private ObjectNode readRoot(Answer answer) throws FailedAttempt {
    String type = answer.contentType();
    if (!type.isEmpty() && !type.toLowerCase(Locale.ROOT).contains("json")) {
      throw broken("application/json", "content type " + type, answer);
    }
    try {
      if (Json.read(answer.text()) instanceof ObjectNode object) {
        return object;
      }
      throw broken("a JSON object", "another value, or nothing", answer);
    } catch (CharacterCodingException e) {
      throw broken("UTF-8", "bytes that are not", answer);
    } catch (JsonProcessingException e) {
      throw broken(
          "a JSON object",
          "text that breaks off or is not JSON (" + e.getOriginalMessage() + ")",
          answer);
    }
  }

  /** Some servers report in the message itself that they gave up. */
  private static void refuseInterrupted(String finish) throws FailedAttempt {
    switch (finish) {
      case "insufficient_system_resource", "error", "abort" ->
        throw FailedAttempt.forNow(
            Kind.UNAVAILABLE, "broke the message off: finish_reason " + finish);
      default -> {}
    }
  }

  /** A text, or parts of which those of type text count. */
  private String readText(JsonNode content, Answer answer) throws FailedAttempt {
    if (content.isMissingNode() || content.isNull()) {
      return "";
    }
    if (content.isTextual()) {
      return content.textValue();
    }
    if (!content.isArray()) {
      throw broken("a text in choices[0].message.content", "another value", answer);
    }
    StringBuilder text = new StringBuilder();
    content.forEach(part -> text.append(part.path("text").asText("")));
    return text.toString();
  }

  private List<ToolCall> readCalls(ObjectNode message, Answer answer) throws FailedAttempt {
    List<ToolCall> calls = new ArrayList<>();
    for (JsonNode call : message.path("tool_calls")) {
      calls.add(readCall(call, call.path("function"), answer));
    }
    JsonNode function = message.path("function_call"); // from before there was tool_calls
    if (calls.isEmpty() && function.isObject()) {
      calls.add(readCall(Json.object(), function, answer));
    }
    return calls;
  }

  private ToolCall readCall(JsonNode call, JsonNode function, Answer answer) throws FailedAttempt {
    if (!(call instanceof ObjectNode fields) || !function.isObject()) {
      throw broken("a function in every tool call", "a tool call without one", answer);
    }
    return new ToolCall(
        fields.path("id").asText(""),
        function.path("name").asText(""),
        readArguments(function.path("arguments")),
        ProviderState.keep(server, withoutNulls(fields.deepCopy().remove(CALL_FIELDS))));
  }

  /** A text that holds JSON is the rule; some servers send the JSON itself. */
  private static String readArguments(JsonNode arguments) {
    if (arguments.isMissingNode() || arguments.isNull()) {
      return "";
    }
    return arguments.isTextual() ? arguments.textValue() : Json.write(arguments);
  }

  private static ObjectNode messageState(ObjectNode message) {
    return withoutNulls(message.deepCopy().retain(MESSAGE_STATE));
  }

  private static ObjectNode withoutNulls(ObjectNode fields) {
    fields.removeIf(JsonNode::isNull);
    return fields;
  }

  private static FinishReason finishReason(String finish) {
    return switch (finish) {
      case "length" -> FinishReason.LENGTH;
      case "content_filter" -> FinishReason.CONTENT_FILTER;
      default ->
        FinishReason
            .COMPLETE; // stop, tool_calls, function_call, none, and names that only one server
      // knows
    };
  }

  private static Usage readUsage(JsonNode usage) {
    long input = count(usage.path("prompt_tokens"));
    long cached = Math.max(
        count(usage.path("prompt_tokens_details").path("cached_tokens")),
        count(usage.path("prompt_cache_hit_tokens"))); // DeepSeek's name
    // Some servers leave the reasoning out of completion_tokens, but not out of the total.
    long output =
        Math.max(count(usage.path("completion_tokens")), count(usage.path("total_tokens")) - input);
    long reasoning = count(usage.path("completion_tokens_details").path("reasoning_tokens"));
    return new Usage(input, output, cached, reasoning);
  }

  private static long count(JsonNode tokens) {
    return Math.max(0, tokens.asLong(0));
  }

  private FailedAttempt broken(String expected, String found, Answer answer) {
    return FailedAttempt.forGood(
        Kind.BAD_RESPONSE,
        "gave no usable answer: expected " + expected + ", got " + found + "; it begins: "
            + redaction.excerpt(answer.roughText()));
  }
}
