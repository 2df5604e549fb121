package dev.pokayoke.json;

/** How JSON writes a text. */
final class JsonText {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private JsonText() {}

  /** Appends a text in quotes, with the escapes that JSON demands, and with one for half of a surrogate pair. */
  static void quote(CharSequence text, StringBuilder out) {
    out.append('"');
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out.append(text, start, i);
      start = i + 1;
      escape(c, out);
    }
    out.append(text, start, text.length()).append('"');
  }

  /** Appends the escape for a character. */
  static void escape(char c, StringBuilder out) {
    int known = "\"\\\b\f\n\r\t".indexOf(c);
    if (known >= 0) {
      out.append('\\').append("\"\\bfnrt".charAt(known));
    } else {
      out.append("\\u")
          .append(HEX[c >> 12])
          .append(HEX[c >> 8 & 15])
          .append(HEX[c >> 4 & 15])
          .append(HEX[c & 15]);
    }
  }

  /** Whether a text is a JSON number. */
  static boolean isNumber(String text) {
    if (text.isEmpty() || (text.charAt(0) != '-' && Character.digit(text.charAt(0), 10) < 0)) {
      return false;
    }
    JsonScanner scanner = new JsonScanner(text);
    scanner.number();
    return !scanner.broken() && scanner.position() == text.length();
  }
}
