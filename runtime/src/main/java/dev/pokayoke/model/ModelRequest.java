package dev.pokayoke.model;

import dev.pokayoke.tool.ToolDefinition;
import java.util.List;

/**
 * What goes to a model. Immutable.
 *
 * @param messages the conversation so far, oldest first
 * @param tools that the model may call; empty for none
 */
public record ModelRequest(List<Message> messages, List<ToolDefinition> tools) {

  /** Copies both lists. */
  public ModelRequest {
    messages = List.copyOf(messages);
    tools = List.copyOf(tools);
  }
}
