package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Texts as Java source: nothing in a text can end the literal, hide code or be lost. */
final class JavaText {

  /** Less than the 65,535 bytes that one constant can hold. */
  private static final int PIECE_BYTES = 60_000;

  private static final int WRAP_COLUMN = 84;

  private JavaText() {}

  // "one line"
  static CodeBlock literal(String text) {
    return CodeBlock.of("$L", quoted(text));
  }

  // 'x'
  static CodeBlock character(char value) {
    String escaped = value == '"' ? "\"" : value == '\'' ? "\\'" : escape(String.valueOf(value));
    return CodeBlock.of("$L", "'" + escaped + "'");
  }

  // "a short text", or else
  // """
  //     a long text, \
  //     wrapped"""
  static CodeBlock prose(String text) {
    boolean oneLine = text.length() <= WRAP_COLUMN && text.indexOf('\n') < 0;
    if (oneLine || text.chars().anyMatch(JavaText::blankInTextBlocks)) {
      return concatenation(text, JavaText::literal);
    }
    return concatenation(text, piece -> block(piece, true));
  }

  // """
  //     {"type":"object","properties":{
  //     …"""
  static CodeBlock lines(String text) {
    return concatenation(text, piece -> block(piece, false));
  }

  // one piece, or "a".concat("b"), which the compiler does not fold into one constant
  private static CodeBlock concatenation(String text, Form form) {
    List<String> pieces = pieces(text);
    CodeBlock.Builder code = CodeBlock.builder().add(form.print(pieces.get(0)));
    for (String piece : pieces.subList(1, pieces.size())) {
      code.add(".concat($L)", form.print(piece));
    }
    return code.build();
  }

  private interface Form {
    CodeBlock print(String piece);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      bytes += Characters.constantBytes(text.charAt(i));
      if (bytes > PIECE_BYTES && !Character.isLowSurrogate(text.charAt(i))) {
        int newline = text.lastIndexOf('\n', i - 1);
        int end = newline > start ? newline + 1 : i;
        pieces.add(text.substring(start, end));
        start = end;
        i = end - 1;
        bytes = 0;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static CodeBlock block(String text, boolean wrap) {
    StringBuilder body = new StringBuilder();
    String separator = "";
    for (String line : text.split("\n", -1)) {
      body.append(separator).append(wrap ? wrapped(line) : blockLine(line));
      separator = "\n";
    }
    if (endsWithBareQuote(body)) {
      body.insert(body.length() - 1, '\\');
    }
    return CodeBlock.of("\"\"\"\n$>$>$L\"\"\"$<$<", body);
  }

  private static boolean endsWithBareQuote(CharSequence body) {
    int end = body.length() - 1;
    if (end < 0 || body.charAt(end) != '"') {
      return false;
    }
    int backslashes = 0;
    while (backslashes < end && body.charAt(end - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 0;
  }

  private static String wrapped(String line) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    while (line.length() - start > WRAP_COLUMN) {
      int end = line.lastIndexOf(' ', start + WRAP_COLUMN) + 1;
      if (end <= start || end == line.length() || line.charAt(end) == ' ') {
        break;
      }
      out.append(blockLine(line.substring(start, end - 1))).append(" \\\n");
      start = end;
    }
    return out.append(blockLine(line.substring(start))).toString();
  }

  /** Blanks at either end of a line are escaped: they would be taken for indentation, or stripped. */
  private static String blockLine(String line) {
    String escaped = escape(line).replace("\\\"", "\"").replace("\"\"\"", "\"\"\\\"");
    if (escaped.startsWith(" ")) {
      escaped = "\\s" + escaped.substring(1);
    }
    if (escaped.endsWith(" ")) {
      escaped = escaped.substring(0, escaped.length() - 1) + "\\s";
    }
    return escaped;
  }

  /** Though it is escaped, the compilers strip it, or take it for the end of a line (U+0085) that has blanks. */
  private static boolean blankInTextBlocks(int unit) {
    return unit >= 0x80 && (Character.isWhitespace(unit) || unit == 0x85);
  }

  private static String quoted(String text) {
    return '"' + escape(text) + '"';
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(codePoint -> appendEscaped(out, codePoint));
    return out.toString();
  }

  /**
   * Whether the last character is a Unicode escape. javac 16 and later look behind half of a surrogate pair for the other one
   * and then take the two backslashes there for the start of one more escape: what follows could end the literal.
   */
  private static boolean endsInEscape(StringBuilder out) {
    int start = out.length() - 6;
    return start >= 0 && out.charAt(start) == '\\' && out.charAt(start + 1) == 'u';
  }

  private static void appendEscaped(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '\\' -> out.append(endsInEscape(out) ? "\\134" : "\\\\");
      case '"' -> out.append("\\\"");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Characters.readable(codePoint)) {
          out.appendCodePoint(codePoint);
        } else if (codePoint < 0x80) {
          out.append(String.format("\\%03o", codePoint));
        } else {
          Characters.appendEscaped(out, codePoint);
        }
      }
    }
  }
}
