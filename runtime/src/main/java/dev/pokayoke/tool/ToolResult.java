package dev.pokayoke.tool;

import dev.pokayoke.json.Problem;
import dev.pokayoke.json.ResultWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a tool call. Immutable, as far as {@code value} is.
 *
 * @param content what the model reads: JSON, or plain text
 * @param isError whether the call failed
 * @param value what the method returned, for the program; null when there is nothing
 * @param problems what was wrong with the arguments; empty unless they were refused
 */
public record ToolResult(
    String content, boolean isError, @Nullable Object value, List<Problem> problems) {

  /** Copies the problems. */
  public ToolResult {
    Objects.requireNonNull(content, "content");
    problems = List.copyOf(problems);
  }

  /**
   * A text.
   *
   * @param text what the model reads; null is written as {@code null}
   * @return the result
   */
  public static ToolResult text(@Nullable CharSequence text) {
    return new ToolResult(String.valueOf(text), false, text, List.of());
  }

  /**
   * A value that was written as JSON.
   *
   * @param out holds the complete JSON document
   * @param value what was written
   * @return the result
   */
  public static ToolResult json(ResultWriter out, @Nullable Object value) {
    return new ToolResult(out.toString(), false, value, List.of());
  }

  /**
   * Success of a method that returns nothing.
   *
   * @return the result
   */
  public static ToolResult done() {
    return new ToolResult("Done.", false, null, List.of());
  }

  /**
   * A failure.
   *
   * @param messageForModel what went wrong and what to do next
   * @return the result
   */
  public static ToolResult error(String messageForModel) {
    return new ToolResult(messageForModel, true, null, List.of());
  }

  /**
   * Arguments that were refused, or only validated.
   *
   * @param tool name of the tool
   * @param problems everything that is wrong; empty when the arguments were only validated and are good
   * @return the result; its content lists all problems
   */
  public static ToolResult invalidArguments(String tool, List<Problem> problems) {
    return new ToolResult(Corrections.text(tool, problems), !problems.isEmpty(), null, problems);
  }
}
