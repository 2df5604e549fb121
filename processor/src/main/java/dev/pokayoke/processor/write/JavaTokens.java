package dev.pokayoke.processor.write;

/** The words of generated Java, one after the other: names, numbers, literals and single signs. Comments are left out. */
final class JavaTokens {

  enum Kind {
    NAME,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  private final String source;
  private int start;
  private int end;
  private Kind kind = Kind.END;

  JavaTokens(String source) {
    this.source = source;
  }

  /** Goes to the next one. */
  Kind next() {
    start = end;
    skipBlanksAndComments();
    if (start == source.length()) {
      end = start;
      kind = Kind.END;
      return kind;
    }
    char first = source.charAt(start);
    if (Character.isJavaIdentifierStart(source.codePointAt(start))) {
      kind = Kind.NAME;
      end = endOfWord(start);
    } else if (first >= '0' && first <= '9') {
      kind = Kind.NUMBER;
      end = endOfNumber();
    } else if (first == '"' || first == '\'') {
      kind = Kind.TEXT;
      end = endOfLiteral(first);
    } else {
      kind = Kind.SIGN;
      end = start + 1;
    }
    return kind;
  }

  Kind kind() {
    return kind;
  }

  /** The word as it stands in the source. */
  String text() {
    return source.substring(start, end);
  }

  boolean is(String word) {
    return end - start == word.length() && source.startsWith(word, start);
  }

  boolean isCapitalized() {
    return Character.isUpperCase(source.codePointAt(start));
  }

  private void skipBlanksAndComments() {
    while (start < source.length()) {
      if (source.startsWith("//", start)) {
        int line = source.indexOf('\n', start);
        start = line < 0 ? source.length() : line;
      } else if (source.startsWith("/*", start)) {
        start = source.indexOf("*/", start) + 2;
      } else if (Character.isWhitespace(source.charAt(start))) {
        start++;
      } else {
        return;
      }
    }
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < source.length() && Character.isJavaIdentifierPart(source.codePointAt(at))) {
      at += Character.charCount(source.codePointAt(at));
    }
    return at;
  }

  /** {@code 0x1L}, {@code 1.5E-3}: a point or a sign may be part of it. */
  private int endOfNumber() {
    int at = endOfWord(start);
    while (at < source.length() && (source.charAt(at) == '.' || isExponent(at))) {
      at = endOfWord(at + 1);
    }
    return at;
  }

  private boolean isExponent(int at) {
    char sign = source.charAt(at);
    char before = Character.toUpperCase(source.charAt(at - 1));
    return (sign == '-' || sign == '+') && before == 'E' && !source.startsWith("0x", start);
  }

  private int endOfLiteral(char quote) {
    String close = source.startsWith("\"\"\"", start) ? "\"\"\"" : String.valueOf(quote);
    int at = start + close.length();
    while (!source.startsWith(close, at)) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return at + close.length();
  }
}
