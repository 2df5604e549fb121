package dev.pokayoke.testing;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.List;

/** Shows requests and messages in a line or two, for the messages of a failing script. */
final class RequestText {

  private static final int LENGTH = 200;

  private RequestText() {}

  /** How the last message of a request reads. */
  static String of(ModelRequest request) {
    if (request.messages().isEmpty()) {
      return "has no message";
    }
    Message last = request.messages().get(request.messages().size() - 1);
    if (last instanceof Message.Tool tool) {
      StringBuilder out = new StringBuilder("ends with the tool results");
      for (Message.Reply reply : tool.replies()) {
        out.append("\n  ").append(reply.toolName()).append(reply.isError() ? " (error): " : ": ");
        out.append(cut(reply.content()));
      }
      return out.toString();
    }
    return "ends with " + of(last);
  }

  /** How a message reads. */
  static String of(Message message) {
    if (message instanceof Message.System system) {
      return "instructions \"" + cut(system.text()) + '"';
    }
    if (message instanceof Message.User user) {
      return "the user's \"" + cut(user.text()) + '"';
    }
    if (message instanceof Message.Assistant assistant) {
      return of(assistant);
    }
    return "tool results";
  }

  private static String of(Message.Assistant assistant) {
    if (assistant.calls().isEmpty()) {
      return "answer \"" + cut(assistant.text()) + '"';
    }
    StringBuilder out = new StringBuilder("calls ");
    String separator = "";
    for (ToolCall call : assistant.calls()) {
      out.append(separator).append(call.name()).append(cut(call.arguments()));
      separator = ", ";
    }
    return out.toString();
  }

  /** The results in the last message; none when it is another kind of message. */
  static List<Message.Reply> lastReplies(ModelRequest request) {
    int last = request.messages().size() - 1;
    return last >= 0 && request.messages().get(last) instanceof Message.Tool tool
        ? tool.replies()
        : List.of();
  }

  /** The names of the tools that a request offers. */
  static List<String> tools(ModelRequest request) {
    List<String> names = new ArrayList<>();
    for (ToolDefinition tool : request.tools()) {
      names.add(tool.name());
    }
    return names;
  }

  private static String cut(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
  }
}
