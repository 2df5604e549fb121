package dev.pokayoke.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tools that are offered to a model together. Immutable and safe for use by several threads.
 */
public final class Toolset {

  private final Map<String, BoundTool> tools;

  private Toolset(Map<String, BoundTool> tools) {
    this.tools = tools;
  }

  /**
   * A tool with the definition that its binding gave.
   *
   * @param definition of the tool
   * @param binding that calls it
   */
  public record BoundTool(ToolDefinition definition, ToolBinding binding) {}

  /**
   * Puts tools together.
   *
   * @param bindings in the order in which the model sees them
   * @return the tools
   * @throws IllegalArgumentException when two names are equal after folding case, {@code .} and {@code -}
   */
  public static Toolset of(ToolBinding... bindings) {
    throw new UnsupportedOperationException();
  }

  /**
   * Puts tool sets together.
   *
   * @param toolsets in the order in which the model sees them
   * @return all their tools
   * @throws IllegalArgumentException when two names are equal after folding case, {@code .} and {@code -}
   */
  public static Toolset all(Toolset... toolsets) {
    throw new UnsupportedOperationException();
  }

  /** The definitions, in order. */
  public List<ToolDefinition> definitions() {
    throw new UnsupportedOperationException();
  }

  /** The tool with exactly this name. */
  public Optional<BoundTool> find(String name) {
    throw new UnsupportedOperationException();
  }
}
