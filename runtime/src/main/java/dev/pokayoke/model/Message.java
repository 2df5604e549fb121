package dev.pokayoke.model;

import dev.pokayoke.tool.Media;
import dev.pokayoke.tool.ToolCall;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entry of a conversation with a model. Immutable. */
public sealed interface Message {

  /**
   * Instructions that stand above the conversation.
   *
   * @param text of the instructions
   */
  record System(String text) implements Message {

    /** Refuses null. */
    public System {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * What the user said.
   *
   * @param text of the user
   */
  record User(String text) implements Message {

    /** Refuses null. */
    public User {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * What the model said: text, calls of tools, or both.
   *
   * @param text {@code ""} when there are only calls
   * @param calls all calls of the turn, in order
   * @param state opaque data of the provider that must go back with the message, or null
   */
  record Assistant(
      String text, List<ToolCall> calls, @Nullable String state) implements Message {

    /** Copies the calls. */
    public Assistant {
      Objects.requireNonNull(text, "text");
      calls = List.copyOf(calls);
    }

    /**
     * An answer without calls.
     *
     * @param text of the answer
     */
    public Assistant(String text) {
      this(text, List.of(), null);
    }
  }

  /**
   * The results of all calls of one turn, in call order.
   *
   * @param replies one for each call
   */
  record Tool(List<Reply> replies) implements Message {

    /** Copies the replies. */
    public Tool {
      replies = List.copyOf(replies);
    }
  }

  /**
   * What one call gave.
   *
   * @param callId of the call that is answered
   * @param toolName of the tool, as it was called
   * @param content what the model reads; it names the media, so that nothing goes missing where they cannot be sent
   * @param isError whether the call failed
   * @param media what the model sees beside it, where the provider takes media from tools
   */
  record Reply(String callId, String toolName, String content, boolean isError, List<Media> media) {

    /** Refuses null and copies the media. */
    public Reply {
      Objects.requireNonNull(callId, "callId");
      Objects.requireNonNull(toolName, "toolName");
      Objects.requireNonNull(content, "content");
      media = List.copyOf(media);
    }

    /**
     * A reply without media.
     *
     * @param callId of the call that is answered
     * @param toolName of the tool, as it was called
     * @param content what the model reads
     * @param isError whether the call failed
     */
    public Reply(String callId, String toolName, String content, boolean isError) {
      this(callId, toolName, content, isError, List.of());
    }
  }
}
