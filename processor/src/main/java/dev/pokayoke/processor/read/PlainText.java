package dev.pokayoke.processor.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Javadoc to text for a model: inline tags become what they show, HTML tags go, entities become characters. White space
 * is collapsed within each paragraph; paragraphs and list items stand on lines of their own.
 */
final class PlainText {

  private static final String PARAGRAPH = "\u0000";

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private PlainText(String source) {
    this.source = source;
  }

  static String of(String javadoc) {
    PlainText plain = new PlainText(javadoc);
    plain.convert();
    return Arrays.stream(plain.text.toString().split(PARAGRAPH))
        .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
        .filter(paragraph -> !paragraph.isEmpty() && !paragraph.equals("-"))
        .collect(Collectors.joining("\n"));
  }

  private void convert() {
    while (at < source.length()) {
      if (source.startsWith("{@", at)) {
        inlineTag();
      } else if (source.startsWith("<!--", at)) {
        skipTo("-->");
      } else if (isHtmlTag()) {
        htmlTag();
      } else if (source.charAt(at) == '&') {
        at = HtmlEntity.append(source, at, text);
      } else {
        text.append(source.charAt(at++));
      }
    }
  }

  private void inlineTag() {
    int end = closingBrace();
    String content = source.substring(at + 2, end);
    at = Math.min(source.length(), end + 1);
    text.append(InlineTag.text(content));
  }

  /** Where the brace at this place is closed, or the end of the text. */
  private int closingBrace() {
    int depth = 0;
    for (int i = at; i < source.length(); i++) {
      depth += source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return source.length();
  }

  /** A letter or a slash must follow: a comparison is text. */
  private boolean isHtmlTag() {
    if (source.charAt(at) != '<' || at + 1 >= source.length() || source.indexOf('>', at) < 0) {
      return false;
    }
    char next = source.charAt(at + 1);
    return next == '/' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
  }

  private void htmlTag() {
    int end = source.indexOf('>', at);
    String tag = source.substring(at + 1, end).strip();
    at = end + 1;
    String name = tag.replaceFirst("^/", "").replaceFirst("[^A-Za-z0-9].*", "");
    switch (name.toLowerCase(Locale.ROOT)) {
      case "p",
          "br",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "pre",
          "blockquote",
          "div",
          "table",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr" -> text.append(PARAGRAPH);
      case "li" -> text.append(PARAGRAPH).append(tag.startsWith("/") ? "" : "- ");
      case "td", "th" -> text.append(' ');
      default -> {
        // Inline: <b>, <code>, <a href="…"> and the like leave no trace.
      }
    }
  }

  private void skipTo(String end) {
    int found = source.indexOf(end, at);
    at = found < 0 ? source.length() : found + end.length();
  }
}
