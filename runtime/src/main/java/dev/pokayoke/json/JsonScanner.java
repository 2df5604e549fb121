package dev.pokayoke.json;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks over JSON text by the grammar of RFC 8259, and by nothing else: no comments, no trailing commas, no leading zeros,
 * no raw control characters. It stops for good at the first fault; then every method returns at once and {@link #fault()}
 * says what was expected where. No recursion: nesting costs one bit a level.
 */
final class JsonScanner {

  /** What {@link #peek()} gives behind the last character, and after a fault. */
  static final int END = -1;

  /** Of a scalar, which has no levels. */
  private static final BitSet NOTHING = new BitSet(0);

  private final String text;
  private int at;
  private @Nullable String fault;

  /** Whether the text of the last string has half of a surrogate pair: no Unicode text has. */
  private boolean loneSurrogate;

  JsonScanner(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Index of the next character. */
  int position() {
    return at;
  }

  /** What is wrong with the text, or null. */
  @Nullable
  String fault() {
    return fault;
  }

  boolean broken() {
    return fault != null;
  }

  boolean loneSurrogate() {
    return loneSurrogate;
  }

  /** The next character that is not white space, without consuming it. */
  int peek() {
    if (fault != null) {
      return END;
    }
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
        return c;
      }
      at++;
    }
    return END;
  }

  /** Steps over the character that {@link #peek()} gave. */
  void step() {
    at++;
  }

  /** Goes to a position that it has been at before. */
  void jump(int position) {
    at = position;
  }

  /** Notes the fault: what the grammar wants at the next character. */
  void fail(String expected) {
    if (fault == null) {
      fault = SyntaxFault.describe(text, at, expected);
    }
  }

  /** Consumes the white space to the end of the text; anything else is a fault. */
  void end() {
    if (fault == null && peek() != END) {
      fail("the end of the text");
    }
  }

  /** Consumes {@code null} if it is the next value; another word with n is a fault. */
  boolean skipNull() {
    return peek() == 'n' && word("null");
  }

  private boolean word(String word) {
    if (!text.startsWith(word, at)) {
      fail("a value");
      return false;
    }
    at += word.length();
    return true;
  }

  /** Consumes a property's name and the colon behind it. */
  String name() {
    if (peek() != '"') {
      fail("a property name in double quotes");
      return "";
    }
    String name = string(true);
    if (peek() != ':') {
      fail("':'");
      return "";
    }
    at++;
    return fault == null ? name : "";
  }

  /**
   * Inside of an object or array, before a property or item: consumes the comma before it, or the closing bracket.
   *
   * @return true when a property or item follows
   */
  boolean more(boolean first, char close) {
    int c = peek();
    if (c == close) {
      at++;
      return false;
    }
    if (first) {
      return fault == null;
    }
    if (c != ',') {
      fail(close == '}' ? "',' or '}'" : "',' or ']'");
      return false;
    }
    at++;
    if (peek() == close) {
      fail(close == '}' ? "a property name in double quotes" : "a value");
      return false;
    }
    return true;
  }

  /** Consumes any value, whatever its depth. */
  void skip() {
    BitSet objects = NOTHING;
    int depth = 0;
    do {
      boolean first = true;
      int c = peek();
      if (c == '{' || c == '[') {
        at++;
        objects = objects == NOTHING ? new BitSet() : objects;
        objects.set(depth++, c == '{');
      } else {
        scalar(c);
        first = false;
      }
      while (depth > 0 && !more(first, objects.get(depth - 1) ? '}' : ']')) {
        if (fault != null) {
          return;
        }
        depth--;
        first = false;
      }
      if (depth > 0 && objects.get(depth - 1)) {
        name();
      }
    } while (depth > 0 && fault == null);
  }

  private void scalar(int c) {
    switch (c) {
      case '"' -> string(false);
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    }
  }

  /** Consumes a number; its text lies between the positions before and after. */
  void number() {
    if (peek() == '-') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '0') {
      at++;
    } else if (!digits()) {
      return;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      if (!digits()) {
        return;
      }
    }
    if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      digits();
    }
  }

  private boolean digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      boolean inNumber = start > 0 && "-+.eE0123456789".indexOf(text.charAt(start - 1)) >= 0;
      fail(inNumber ? "a digit" : "a value");
    }
    return at > start;
  }

  /**
   * Consumes a string, on whose opening quote the scanner stands.
   *
   * @param wanted false when only the grammar matters: then the result is empty
   */
  String string(boolean wanted) {
    int start = ++at;
    StringBuilder decoded = null;
    loneSurrogate = false;
    char high = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        loneSurrogate |= high != 0;
        String value = wanted ? ending(decoded, start) : "";
        at++;
        return value;
      }
      if (c == '\\') {
        if (wanted) {
          decoded = (decoded == null ? new StringBuilder() : decoded).append(text, start, at);
        }
        c = escape();
        if (fault != null) {
          return "";
        }
        if (decoded != null) {
          decoded.append(c);
        }
        start = at;
      } else if (c < ' ') {
        fail("an escape such as \\n in place of a raw control character");
        return "";
      } else {
        at++;
      }
      if (high != 0 || Character.isSurrogate(c)) {
        loneSurrogate |=
            Character.isHighSurrogate(c) ? high != 0 : Character.isLowSurrogate(c) == (high == 0);
        high = Character.isHighSurrogate(c) ? c : 0;
      }
    }
    fail("'\"' at the end of a string");
    return "";
  }

  private String ending(@Nullable StringBuilder decoded, int start) {
    return decoded == null
        ? text.substring(start, at)
        : decoded.append(text, start, at).toString();
  }

  private char escape() {
    at++;
    int c = at < text.length() ? text.charAt(at) : END;
    int plain = "\"\\/bfnrt".indexOf(c);
    if (plain >= 0) {
      at++;
      return "\"\\/\b\f\n\r\t".charAt(plain);
    }
    if (c != 'u') {
      fail("one of \" \\ / b f n r t u after '\\'");
      return 0;
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      at++;
      int digit = at < text.length() ? hex(text.charAt(at)) : -1;
      if (digit < 0) {
        fail("four hexadecimal digits after \\u");
        return 0;
      }
      value = value << 4 | digit;
    }
    at++;
    return (char) value;
  }

  private static int hex(char c) {
    // Character.digit would take the digits of other scripts as well.
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
