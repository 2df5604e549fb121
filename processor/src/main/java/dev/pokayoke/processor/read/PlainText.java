package dev.pokayoke.processor.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Javadoc to text for a model: inline tags become what they show, HTML tags go, entities become characters. White space
 * is collapsed within each paragraph; paragraphs and list items stand on lines of their own.
 */
final class PlainText {

  private static final String PARAGRAPH = "\u0000";

  /** A name must follow: a comparison is text. A value in quotes may hold anything. */
  private static final Pattern TAG = Pattern.compile(
      "<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>");

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
    Matcher tag = TAG.matcher(source);
    while (at < source.length()) {
      if (source.startsWith("{@", at)) {
        inlineTag();
      } else if (source.startsWith("<!--", at)) {
        skipTo("-->");
      } else if (tag.region(at, source.length()).lookingAt()) {
        htmlTag(tag);
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

  private void htmlTag(Matcher tag) {
    at = tag.end();
    switch (tag.group("name").toLowerCase(Locale.ROOT)) {
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
      case "li" -> text.append(PARAGRAPH).append(tag.group("end").isEmpty() ? "- " : "");
      case "td", "th" -> text.append(' ');
      default -> {
        // Inline: bold, code, links and the like leave no trace.
      }
    }
  }

  private void skipTo(String end) {
    int found = source.indexOf(end, at);
    at = found < 0 ? source.length() : found + end.length();
  }
}
