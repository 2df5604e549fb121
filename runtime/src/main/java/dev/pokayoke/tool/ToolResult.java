package dev.pokayoke.tool;

import dev.pokayoke.json.Problem;
import dev.pokayoke.json.ResultWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a tool call. Immutable, as far as {@code value} is.
 *
 * @param content what the model reads: JSON, or plain text; media are named in it
 * @param isError whether the call failed
 * @param value what the method returned, for the program; null when there is nothing
 * @param problems what was wrong with the arguments; empty unless they were refused
 * @param media what the model sees beside the text, where its provider can show it
 */
public record ToolResult(
    String content,
    boolean isError,
    @Nullable Object value,
    List<Problem> problems,
    List<Media> media) {

  /** Copies the lists. */
  public ToolResult {
    Objects.requireNonNull(content, "content");
    problems = List.copyOf(problems);
    media = List.copyOf(media);
  }

  /**
   * A result without media.
   *
   * @param content what the model reads: JSON, or plain text
   * @param isError whether the call failed
   * @param value what the method returned, for the program; null when there is nothing
   * @param problems what was wrong with the arguments; empty unless they were refused
   */
  public ToolResult(
      String content, boolean isError, @Nullable Object value, List<Problem> problems) {
    this(content, isError, value, problems, List.of());
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
   * A picture or other bytes.
   *
   * @param media what the model sees; null is written as {@code null}
   * @return the result; its text is {@code [image/png, 12,345 bytes]}
   */
  public static ToolResult media(@Nullable Media media) {
    return media == null ? text(null) : new ToolResult("", false, media, List.of()).with(media);
  }

  /**
   * Several pictures or other bytes.
   *
   * @param media what the model sees, in order; null is written as {@code null}
   * @return the result; its text names each on a line of its own, and is {@code []} for none
   */
  public static ToolResult media(@Nullable Iterable<Media> media) {
    if (media == null) {
      return text(null);
    }
    List<Media> all = new ArrayList<>();
    for (Media one : media) {
      all.add(one);
    }
    return new ToolResult(all.isEmpty() ? "[]" : "", false, media, List.of())
        .with(all.toArray(new Media[0]));
  }

  /**
   * This result with something to see beside its text.
   *
   * @param more what the model sees; the text names each on a line of its own
   * @return the result with all of it
   */
  public ToolResult with(Media... more) {
    StringBuilder text = new StringBuilder(content);
    List<Media> all = new ArrayList<>(media);
    for (Media each : more) {
      text.append(text.length() == 0 ? "" : "\n").append(each);
      all.add(each);
    }
    return new ToolResult(text.toString(), isError, value, problems, all);
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
