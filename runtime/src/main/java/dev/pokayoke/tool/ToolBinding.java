package dev.pokayoke.tool;

import dev.pokayoke.json.ArgumentReader;

/**
 * A tool that can be called: its definition and the method behind it. The annotation processor generates the
 * implementations; write one by hand only for a tool that has no method.
 *
 * <p>Implementations must be safe for use by several threads at once.
 */
public interface ToolBinding {

  /**
   * What the model is told about the tool. It is asked once, when the binding joins a {@link Toolset}.
   *
   * @return the definition
   */
  ToolDefinition definition();

  /**
   * Reads the arguments and, when {@link ArgumentReader#accepted()} says so, calls the method and writes its result.
   *
   * <p>When the arguments were not accepted the method is not called and the result is
   * {@link ToolResult#invalidArguments}. A reader that only validates never accepts, so the same path serves to check a
   * call before anybody is asked to approve it.
   *
   * @param in stands at the start of the arguments
   * @param context of the call
   * @return what the model gets to read
   * @throws ToolFailure with a text for the model
   * @throws Exception whatever the method throws; its text is not shown to the model
   */
  ToolResult call(ArgumentReader in, ToolContext context) throws Exception;
}
