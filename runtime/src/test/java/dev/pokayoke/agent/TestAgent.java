package dev.pokayoke.agent;

import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.Planning;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolBinding;
import dev.pokayoke.tool.Toolset;
import java.util.ArrayList;
import java.util.List;

/** What the tests of this package share. */
final class TestAgent {

  /** No deadline at all: what is alone runs on the caller's thread. */
  static final RunLimits UNHURRIED = RunLimits.defaults().timeout(null);

  private TestAgent() {}

  static Agent.Builder with(ChatModel model, ToolBinding... tools) {
    return Agent.builder(model)
        .instructions("You are tested.")
        .tools(Toolset.of(tools))
        .planning(Planning.OFF);
  }

  /** All results in a conversation, in order. */
  static List<Message.Reply> replies(RunResult result) {
    List<Message.Reply> replies = new ArrayList<>();
    for (Message message : result.conversation().messages()) {
      if (message instanceof Message.Tool tool) {
        replies.addAll(tool.replies());
      }
    }
    return replies;
  }

  static List<String> contents(RunResult result) {
    return replies(result).stream().map(Message.Reply::content).toList();
  }

  /** Everything that the model ever got to read. */
  static String everythingSent(ScriptedModel model) {
    StringBuilder text = new StringBuilder();
    for (ModelRequest request : model.requests()) {
      text.append(request.messages()).append(request.tools());
    }
    return text.toString();
  }
}
