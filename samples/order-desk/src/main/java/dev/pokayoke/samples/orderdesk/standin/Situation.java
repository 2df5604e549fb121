package dev.pokayoke.samples.orderdesk.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A conversation, parsed: what the customer wants and what each tool has said so far about the order in question.
 *
 * @param request of the customer
 * @param instructions above the conversation
 * @param tools that may be called
 * @param calls all calls so far with their results, oldest first
 */
record Situation(Request request, String instructions, Set<String> tools, List<Done> calls) {

  /** Amounts stay as they were written: 48.50, exactly. */
  private static final ObjectMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  /**
   * A call and what came of it.
   *
   * @param tool that was called
   * @param arguments of the call
   * @param content that came back
   * @param failed whether it is a refusal
   */
  record Done(String tool, JsonNode arguments, String content, boolean failed) {}

  static Situation of(ModelRequest request) {
    StringBuilder said = new StringBuilder();
    StringBuilder instructions = new StringBuilder();
    List<Done> calls = new ArrayList<>();
    Map<String, ToolCall> asked = new HashMap<>();
    for (Message message : request.messages()) {
      if (message instanceof Message.System system) {
        instructions.append(system.text());
      } else if (message instanceof Message.User user) {
        said.append(user.text()).append('\n');
      } else if (message instanceof Message.Assistant assistant) {
        assistant.calls().forEach(call -> asked.put(call.id(), call));
      } else if (message instanceof Message.Tool results) {
        for (Message.Reply reply : results.replies()) {
          JsonNode arguments = parse(asked.get(reply.callId()).arguments());
          calls.add(new Done(reply.toolName(), arguments, reply.content(), reply.isError()));
        }
      }
    }
    Set<String> tools =
        request.tools().stream().map(ToolDefinition::name).collect(Collectors.toSet());
    return new Situation(
        new Request(said.toString()), instructions.toString(), tools, List.copyOf(calls));
  }

  /** The order in question: the one that was named last, else the only one of the customer, else {@code ""}. */
  String order() {
    return request.order().orElseGet(() -> {
      JsonNode found = result("find_orders");
      return found.size() == 1 ? found.get(0).path("orderId").asText() : "";
    });
  }

  /** What a tool returned at its last call, or a missing node when it was not called or failed. */
  JsonNode result(String tool) {
    return last(tool)
        .filter(done -> !done.failed())
        .map(done -> parse(done.content()))
        .orElse(MissingNode.getInstance());
  }

  boolean has(String tool) {
    return !result(tool).isMissingNode();
  }

  /** Why the last call of a tool failed. */
  Optional<String> refusal(String tool) {
    return last(tool).filter(Done::failed).map(Done::content);
  }

  /** Whether a tool was called and is not to be called again with other arguments. */
  boolean settled(String tool) {
    return last(tool).isPresent() && !mustCorrect(tool);
  }

  long times(String tool) {
    return calls.stream().filter(done -> done.tool().equals(tool)).count();
  }

  /** The reason for the tools: the customer's own word, or, once it was refused, what the refusal allows in its place. */
  String reason() {
    String said = request.complaint().orElse("");
    return calls.stream()
        .filter(Done::failed)
        .flatMap(done -> Vocabulary.fromRefusal(done.content(), said).stream())
        .findFirst()
        .orElse(Vocabulary.asConstant(said));
  }

  /** Whether the last call of a tool was refused for a reason that is known better by now. */
  private boolean mustCorrect(String tool) {
    return last(tool)
        .filter(done -> done.failed() && done.arguments().has("reason"))
        .filter(done -> !done.arguments().path("reason").asText().equals(reason()))
        .isPresent();
  }

  /** The last call that was about the order in question, or about none. */
  private Optional<Done> last(String tool) {
    return calls.stream()
        .filter(done -> done.tool().equals(tool))
        .filter(done -> !done.arguments().has("orderId")
            || done.arguments().path("orderId").asText().equals(order()))
        .reduce((earlier, later) -> later);
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
