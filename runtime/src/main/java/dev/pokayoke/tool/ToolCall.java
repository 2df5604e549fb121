package dev.pokayoke.tool;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model's wish to call a tool. Immutable.
 *
 * @param id as the provider gave it; the loop makes missing or repeated ids unique within a turn
 * @param name of the tool, as the model wrote it
 * @param arguments the JSON text of the arguments, exactly as the model wrote it; it may be broken
 * @param state opaque data of the provider that must go back with the call, or null
 */
public record ToolCall(
    String id, String name, String arguments, @Nullable String state) {

  /** Refuses null for everything but the state. */
  public ToolCall {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(arguments, "arguments");
  }

  /**
   * A call without provider state.
   *
   * @param id of the call
   * @param name of the tool
   * @param arguments JSON text
   */
  public ToolCall(String id, String name, String arguments) {
    this(id, name, arguments, null);
  }
}
