package dev.pokayoke.cli.catalogue;

import dev.pokayoke.processor.diagnostic.Message;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in Markdown that stay texts, whatever they hold. */
final class Markdown {

  /** What means something within a line: marks, HTML, and what would become a link without any mark. */
  private static final Pattern MARKS =
      Pattern.compile("[\\\\`*_\\[\\]~|$#<>&@]|:(?=//)|\\.(?<=www\\.)");

  /** What means something where a line begins; what is in front of it can mean something too. */
  private static final Pattern STARTS =
      Pattern.compile("(?m)^[ \\t]*(?:[-+=]|\\d+(?=[.)]))|^[ \\t]+");

  private static final Pattern TICKS = Pattern.compile("`+");

  private Markdown() {}

  /** A paragraph or several: the lines stay, but no line is a list, a title or code. */
  static String lines(String text) {
    String marked = escaped(text.strip(), "\n");
    return STARTS.matcher(marked).replaceAll(Markdown::start);
  }

  /** In a cell of a table, a title or an item of a list. */
  static String line(String text) {
    return escaped(text.strip().replaceAll("\\s+", " "), "");
  }

  /** As code. */
  static String code(String text) {
    String visible = Message.visible(text, "").replace("|", "\\|");
    int longest = TICKS
        .matcher(visible)
        .results()
        .mapToInt(ticks -> ticks.group().length())
        .max()
        .orElse(0);
    String fence = "`".repeat(longest + 1);
    return longest == 0 ? fence + visible + fence : fence + " " + visible + " " + fence;
  }

  private static String escaped(String text, String kept) {
    return MARKS.matcher(Message.visible(text, kept)).replaceAll(Markdown::mark);
  }

  private static String mark(MatchResult mark) {
    return switch (mark.group()) {
      case "<" -> "&lt;";
      case ">" -> "&gt;";
      case "&" -> "&amp;";
      default -> Matcher.quoteReplacement("\\" + mark.group());
    };
  }

  private static String start(MatchResult start) {
    String mark = start.group().strip();
    boolean isNumber = !mark.isEmpty() && Character.isDigit(mark.charAt(0));
    String escaped = isNumber ? mark + "\\" : "\\" + mark;
    return Matcher.quoteReplacement(mark.isEmpty() ? "" : escaped);
  }
}
