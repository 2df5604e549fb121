package dev.pokayoke.agent;

import dev.pokayoke.model.Message;
import dev.pokayoke.session.Conversation;
import dev.pokayoke.tool.ToolCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened in a conversation before the model's last message.
 *
 * @param userWords texts of the user, oldest first
 * @param successes calls that gave a result, with it, oldest first; failed, refused and denied ones are left out
 */
record History(List<String> userWords, List<Success> successes) {

  /**
   * A call that succeeded.
   *
   * @param call that was made
   * @param result that the model read
   */
  record Success(ToolCall call, String result) {}

  static History before(Conversation conversation) {
    List<Message> messages = conversation.messages();
    List<String> userWords = new ArrayList<>();
    List<Success> successes = new ArrayList<>();
    int end = lastTurn(messages);
    for (int i = 0; i < end; i++) {
      Message message = messages.get(i);
      if (message instanceof Message.User user) {
        userWords.add(user.text());
      } else if (message instanceof Message.Assistant assistant
          && i + 1 < end
          && messages.get(i + 1) instanceof Message.Tool results) {
        addSuccesses(assistant, results, successes);
      }
    }
    return new History(List.copyOf(userWords), List.copyOf(successes));
  }

  private static int lastTurn(List<Message> messages) {
    int i = messages.size() - 1;
    while (i >= 0 && !(messages.get(i) instanceof Message.Assistant)) {
      i--;
    }
    return i;
  }

  private static void addSuccesses(
      Message.Assistant assistant, Message.Tool results, List<Success> successes) {
    Map<String, Message.Reply> replies = new HashMap<>();
    for (Message.Reply reply : results.replies()) {
      replies.put(reply.callId(), reply);
    }
    for (ToolCall call : assistant.calls()) {
      Message.Reply reply = replies.get(call.id());
      if (reply != null && !reply.isError()) {
        successes.add(new Success(call, reply.content()));
      }
    }
  }
}
