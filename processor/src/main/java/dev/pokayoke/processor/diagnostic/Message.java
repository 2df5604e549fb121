package dev.pokayoke.processor.diagnostic;

/** The text of a finding: what, then path, why and fix when there are any, and always the page. */
final class Message {

  private static final String NEXT_LINE = "\n        ";

  private Message() {}

  /** @param docs what comes before {@code docs/checks/…}, or {@code ""} */
  static String of(Finding finding, String docs) {
    StringBuilder text = new StringBuilder();
    text.append('[').append(finding.id()).append("] ").append(finding.what());
    line(text, "path:", finding.path());
    line(text, "why: ", finding.why());
    line(text, "fix: ", finding.fix());
    line(text, "docs:", docs + finding.id().page());
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String content) {
    if (!content.isEmpty()) {
      text.append("\n  ").append(label).append(' ').append(content.replace("\n", NEXT_LINE));
    }
  }
}
