package dev.pokayoke.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment as plain text.
 *
 * @param text what stands before the first block tag
 * @param parameters the texts of the {@code @param} tags, by name
 */
record Javadoc(String text, Map<String, String> parameters) {

  static final Javadoc NONE = new Javadoc("", Map.of());

  private static final Pattern BLOCK_TAG = Pattern.compile("^\\s*@(\\w+)");
  private static final Pattern PARAMETER =
      Pattern.compile("^\\s*@param\\s+(\\S+)\\s*", Pattern.DOTALL);

  /** @param comment as {@code Elements.getDocComment} gives it: without the asterisks */
  static Javadoc parse(String comment) {
    StringBuilder main = new StringBuilder();
    Map<String, String> parameters = new LinkedHashMap<>();
    StringBuilder block = main;
    int depth = 0;
    for (String line : comment.split("\\R", -1)) {
      if (depth == 0 && BLOCK_TAG.matcher(line).find()) {
        addParameter(block, main, parameters);
        block = new StringBuilder();
      }
      block.append(line).append('\n');
      depth = Math.max(0, depth + braces(line));
    }
    addParameter(block, main, parameters);
    return new Javadoc(PlainText.of(main.toString()), Map.copyOf(parameters));
  }

  private static void addParameter(
      StringBuilder block, StringBuilder main, Map<String, String> parameters) {
    if (block == main) {
      return;
    }
    Matcher tag = PARAMETER.matcher(block);
    if (tag.find()) {
      parameters.putIfAbsent(tag.group(1), PlainText.of(block.substring(tag.end())));
    }
  }

  /** How much deeper inside inline tags the line ends: an {@code @} in there starts no block. */
  private static int braces(String line) {
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      depth += line.charAt(i) == '{' ? 1 : line.charAt(i) == '}' ? -1 : 0;
    }
    return depth;
  }
}
