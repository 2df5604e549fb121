package dev.pokayoke.cli.catalogue;

import dev.pokayoke.processor.diagnostic.Message;
import java.util.ArrayDeque;
import java.util.Deque;

/** HTML in which texts stay texts: whatever they hold, they are no markup, and what would be hidden shows. */
final class Html {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Starts an element; attributes are names and values in turn. */
  Html open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    open.push(element);
    return this;
  }

  /** An element that holds nothing. */
  Html empty(String element, String... attributes) {
    open(element, attributes);
    open.pop();
    return line();
  }

  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Ends the innermost element. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /** An element with a text and nothing else. */
  Html leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** What is ours, and is no HTML: a style or a script. */
  Html raw(String element, String content) {
    out.append('<').append(element).append('>').append(content);
    out.append("</").append(element).append(">\n");
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String escaped(String text) {
    return Message.visible(text, "\n")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
