package dev.pokayoke.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes a request in the protocol's words. */
final class RequestBody {

  /** Stands in for arguments that are no JSON object: servers that parse those of earlier turns would refuse the request. */
  private static final String MALFORMED = "malformed_arguments";

  /** DeepSeek's thinking mode refuses a request in which a message that called tools lacks it; an empty one will do. */
  private static final String REASONING = "reasoning_content";

  private static final String MEDIA_LEFT_OUT =
      "\n[Media cannot be shown to you here: go on without seeing them, or tell the user.]";

  private static final int LONGEST_NAME = 64;

  /** OpenAI's own limit; ids of other servers, in a conversation that began there, are longer. */
  private static final int LONGEST_ID = 40;

  private final String model;
  private final String server;
  private final boolean openAi;
  private final boolean deepSeek;
  private final ObjectNode options;
  private final ObjectNode toolOptions;

  /**
   * Writes requests to one model.
   *
   * @param model its name
   * @param server gets back the state that came from it
   * @param options fields of every request
   * @param toolOptions fields of every request that offers tools; servers refuse them otherwise
   */
  RequestBody(String model, String server, ObjectNode options, ObjectNode toolOptions) {
    this.model = model;
    this.server = server;
    this.openAi = OpenAiServer.OPENAI.isAt(server);
    this.deepSeek = OpenAiServer.DEEPSEEK.isAt(server);
    this.options = options;
    this.toolOptions = toolOptions;
  }

  byte[] write(ModelRequest request) {
    ObjectNode root = Json.object();
    root.put("model", model);
    writeMessages(request, root.putArray("messages"));
    if (!request.tools().isEmpty()) {
      ArrayNode tools = root.putArray("tools");
      request.tools().forEach(tool -> writeTool(tool, tools.addObject()));
      root.setAll(toolOptions);
    }
    root.setAll(options);
    // By way of a String: half a surrogate pair becomes "?" there, and would be an exception in
    // Jackson's own encoder.
    return Json.write(root).getBytes(StandardCharsets.UTF_8);
  }

  private void writeMessages(ModelRequest request, ArrayNode out) {
    boolean toolsCalled = false;
    for (Message message : request.messages()) {
      if (message instanceof Message.System system) {
        if (!system.text().isBlank()) { // nothing to say, and some servers refuse an empty text
          out.addObject().put("role", "system").put("content", system.text());
        }
      } else if (message instanceof Message.User user) {
        toolsCalled = false;
        writeUser(user.text(), out);
      } else if (message instanceof Message.Assistant assistant) {
        toolsCalled |= !assistant.calls().isEmpty();
        writeAssistant(assistant, toolsCalled, out.addObject());
      } else if (message instanceof Message.Tool results) {
        results.replies().forEach(reply -> writeReply(reply, out.addObject()));
      }
    }
  }

  /** Words that found no answer and those that came next are one message: DeepSeek and some templates refuse two in a row. */
  private static void writeUser(String text, ArrayNode out) {
    if (out.path(out.size() - 1) instanceof ObjectNode last
        && last.path("role").asText().equals("user")) {
      last.put("content", last.path("content").asText() + "\n\n" + text);
    } else {
      out.addObject().put("role", "user").put("content", text);
    }
  }

  /**
   * One message with all calls of the turn. The state goes back when tools were called since the user spoke: DeepSeek asks
   * for it then, in all later requests, and ignores it otherwise.
   */
  private void writeAssistant(Message.Assistant assistant, boolean toolsCalled, ObjectNode out) {
    out.put("role", "assistant");
    if (assistant.text().isEmpty() && !assistant.calls().isEmpty()) {
      out.putNull("content");
    } else {
      out.put("content", assistant.text());
    }
    if (toolsCalled) {
      out.setAll(ProviderState.giveBack(server, assistant.state()));
      if (deepSeek && !out.has(REASONING)) {
        out.put(REASONING, ""); // what another model said, or a message that was cut, has none
      }
    }
    if (!assistant.calls().isEmpty()) {
      ArrayNode calls = out.putArray("tool_calls");
      assistant.calls().forEach(call -> writeCall(call, calls.addObject()));
    }
  }

  private void writeCall(ToolCall call, ObjectNode out) {
    out.put("id", sendableId(call.id())).put("type", "function");
    out.putObject("function")
        .put("name", sendableName(call.name()))
        .put("arguments", sendableArguments(call.arguments()));
    out.setAll(ProviderState.giveBack(server, call.state()));
  }

  /** A tool that the model made up may have a name for which servers refuse the whole request. */
  private static String sendableName(String name) {
    String legal = name.isEmpty() ? "unnamed" : name.replaceAll("[^a-zA-Z0-9_-]", "_");
    return legal.substring(0, Math.min(LONGEST_NAME, legal.length()));
  }

  private String sendableId(String id) {
    return openAi && id.length() > LONGEST_ID
        ? "call_"
            + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
        : id;
  }

  private static String sendableArguments(String arguments) {
    if (arguments.isBlank()) {
      return "{}";
    }
    return Json.readObject(arguments).isPresent()
        ? arguments
        : Json.write(Json.object().put(MALFORMED, arguments));
  }

  private void writeReply(Message.Reply reply, ObjectNode out) {
    out.put("role", "tool").put("tool_call_id", sendableId(reply.callId()));
    // The protocol has no field for it.
    boolean mark = reply.isError() && !reply.content().startsWith("Error");
    String text = mark ? "Error: " + reply.content() : reply.content();
    // It has no media in the messages of tools either; the text names them.
    out.put("content", reply.media().isEmpty() ? text : text + MEDIA_LEFT_OUT);
  }

  private static void writeTool(ToolDefinition tool, ObjectNode out) {
    ObjectNode function = out.put("type", "function").putObject("function");
    function.put("name", tool.name()).put("description", tool.description());
    try {
      function.set("parameters", Json.read(tool.inputSchema()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "the input schema of tool '" + tool.name() + "' is not JSON", e);
    }
  }
}
