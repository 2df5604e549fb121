package dev.pokayoke.json;

/** Shows a piece of foreign text within a message: on one line, of bounded length, with nothing hidden in it. */
final class Excerpt {

  /** Characters of what came that a message shows. */
  static final int LENGTH = 60;

  private Excerpt() {}

  /** The text from start to end, cut after {@link #LENGTH} characters; a string in quotes keeps its closing quote. */
  static String of(String text, int start, int end) {
    return of(text, start, end, LENGTH);
  }

  private static String of(String text, int start, int end, int length) {
    boolean cut = end - start > length;
    int stop = cut ? boundary(text, start + length) : end;
    StringBuilder out = new StringBuilder(stop - start + 2);
    for (int i = boundary(text, start); i < stop; i++) {
      append(out, text, i);
    }
    if (cut) {
      out.append('…').append(text.charAt(start) == '"' ? "\"" : "");
    }
    return out.toString();
  }

  /** A regular expression, cut after 200 characters. */
  static String pattern(String pattern) {
    return of(pattern, 0, pattern.length(), 200);
  }

  /** The text in double quotes, cut after {@link #LENGTH} characters. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), LENGTH) + 3).append('"');
    int stop = boundary(text, Math.min(text.length(), LENGTH));
    for (int i = 0; i < stop; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        append(out, text, i);
      }
    }
    return out.append(text.length() > LENGTH ? "…\"" : "\"").toString();
  }

  /** A message that was written elsewhere: one line, cut after 300 characters, without the full stop that we add. */
  static String message(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length() && out.length() < 300; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || c == ' ') {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else {
        append(out, text, i);
      }
    }
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '.')) {
      end--;
    }
    out.setLength(end);
    return end >= 299 ? out.append('…').toString() : out.toString();
  }

  /** The index, or the one before it when the index is inside of a surrogate pair. */
  private static int boundary(String text, int i) {
    boolean inside =
        i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    return inside ? i - 1 : i;
  }

  /** Escapes what would break the line, hide, or turn the direction of the text around it. */
  static void append(StringBuilder out, String text, int i) {
    char c = text.charAt(i);
    if (isHidden(c) || isHalf(text, i)) {
      JsonText.escape(c, out);
    } else {
      out.append(c);
    }
  }

  private static boolean isHidden(char c) {
    if (c < 0x7f) {
      return c < ' ';
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
