package dev.pokayoke.json;

/** Says what is wrong with a text that is not JSON. */
final class SyntaxFault {

  private static final int BEFORE = 24;
  private static final int AFTER = 12;

  private SyntaxFault() {}

  /**
   * Describes the first fault.
   *
   * @param text that was read
   * @param at index of the first character that does not fit
   * @param expected what would have fitted
   */
  static String describe(String text, int at, String expected) {
    StringBuilder out = new StringBuilder("is not valid JSON at character ").append(at + 1);
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    if (line > 1) {
      out.append(" (line ").append(line).append(')');
    }
    out.append(": expected ").append(expected).append(", got ");
    if (at >= text.length()) {
      out.append("the end,");
    } else {
      int c = text.codePointAt(at);
      out.append('\'').append(Excerpt.of(text, at, at + Character.charCount(c))).append('\'');
    }
    // What stands around it shows the place better than a number.
    out.append(" in ")
        .append(at > BEFORE ? "…" : "")
        .append(Excerpt.of(text, Math.max(0, at - BEFORE), at));
    out.append("<here>").append(Excerpt.of(text, at, Math.min(text.length(), at + AFTER)));
    out.append(at + AFTER < text.length() ? "…" : "");
    return out.toString();
  }
}
