package dev.pokayoke.processor.diagnostic;

import java.util.Set;

/** The text of a finding: what, then path, why and fix when there are any, and always the page. */
public final class Message {

  private static final String NEXT_LINE = "\n        ";

  private static final Set<Integer> HIDDEN = Set.of(
      (int) Character.CONTROL,
      (int) Character.FORMAT,
      (int) Character.SURROGATE,
      (int) Character.LINE_SEPARATOR,
      (int) Character.PARAGRAPH_SEPARATOR);

  private Message() {}

  /** @param docs what comes before {@code docs/checks/…}, or {@code ""} */
  public static String of(Finding finding, String docs) {
    StringBuilder text = new StringBuilder();
    text.append('[').append(finding.id()).append("] ").append(visible(finding.what(), ""));
    line(text, "path:", finding.path());
    line(text, "why: ", finding.why());
    line(text, "fix: ", finding.fix());
    line(text, "docs:", docs + finding.id().page());
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String content) {
    if (!content.isEmpty()) {
      text.append("\n  ")
          .append(label)
          .append(' ')
          .append(visible(content, "\n").replace("\n", NEXT_LINE));
    }
  }

  /**
   * Names, texts and patterns of the user are quoted in messages. What would break the line, or steer the terminal, is
   * shown as Java writes it.
   *
   * @param kept characters that stay as they are
   */
  public static String visible(String text, String kept) {
    StringBuilder visible = new StringBuilder();
    text.codePoints().forEach(character -> {
      if (kept.indexOf(character) >= 0 || !HIDDEN.contains(Character.getType(character))) {
        visible.appendCodePoint(character);
      } else {
        for (char unit : Character.toChars(character)) {
          visible.append(escaped(unit));
        }
      }
    });
    return visible.toString();
  }

  private static String escaped(char unit) {
    return switch (unit) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format("\\u%04x", (int) unit);
    };
  }
}
