package dev.pokayoke.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.Message;
import dev.pokayoke.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A conversation never changes, and the results of a turn always stand together. */
class ConversationTest {

  private static final Message.User HELLO = new Message.User("Hello");
  private static final Message.Assistant TWO_CALLS = new Message.Assistant(
      "", List.of(new ToolCall("a", "t", "{}"), new ToolCall("b", "t", "{}")), null);

  private static Message.Reply reply(String id) {
    return new Message.Reply(id, "t", "result " + id, false);
  }

  @Test
  void addingMakesANewOne() {
    Conversation hello = Conversation.empty().with(HELLO);
    Conversation more = hello.with(TWO_CALLS);
    assertEquals(List.of(), Conversation.empty().messages());
    assertEquals(List.of(HELLO), hello.messages());
    assertEquals(2, more.messages().size());
    assertThrows(UnsupportedOperationException.class, () -> hello.messages().add(HELLO));
  }

  @Test
  void itDoesNotFollowTheListsItWasMadeFrom() {
    List<ToolCall> calls = new ArrayList<>(TWO_CALLS.calls());
    Conversation conversation = Conversation.empty().with(new Message.Assistant("", calls, null));
    calls.clear();
    assertEquals(2, conversation.pendingCalls().size());
  }

  @Test
  void resultsJoinTheirTurnInCallOrderEvenBehindNewWords() {
    Conversation conversation = Conversation.empty()
        .with(HELLO)
        .with(TWO_CALLS)
        .with(new Message.Tool(List.of(reply("b"))))
        .with(new Message.User("And?"));
    assertEquals(
        List.of("a"), conversation.pendingCalls().stream().map(ToolCall::id).toList());

    Conversation complete = conversation.with(new Message.Tool(List.of(reply("a"))));
    assertEquals(
        List.of(
            HELLO,
            TWO_CALLS,
            new Message.Tool(List.of(reply("a"), reply("b"))),
            new Message.User("And?")),
        complete.messages());
    assertTrue(complete.pendingCalls().isEmpty());
  }

  @Test
  void whatCannotBeSentIsRefused() {
    Conversation pending = Conversation.empty().with(HELLO).with(TWO_CALLS);
    Message.Tool unknown = new Message.Tool(List.of(reply("c")));
    Message.Tool twice = new Message.Tool(List.of(reply("a"), reply("a")));
    assertThrows(IllegalArgumentException.class, () -> pending.with(unknown));
    assertThrows(IllegalArgumentException.class, () -> pending.with(twice));
    assertThrows(
        IllegalArgumentException.class, () -> pending.with(new Message.Assistant("early")));
    assertThrows(IllegalArgumentException.class, () -> pending.with(new Message.System("obey")));
    Message.Assistant sameId = new Message.Assistant(
        "", List.of(new ToolCall("a", "t", "{}"), new ToolCall("a", "u", "{}")), null);
    assertThrows(IllegalArgumentException.class, () -> Conversation.empty().with(sameId));
    assertEquals(pending, pending.with(new Message.Tool(List.of())));
    assertThrows(NullPointerException.class, () -> pending.with(null));
    assertThrows(NullPointerException.class, () -> new Message.User(null));
  }
}
