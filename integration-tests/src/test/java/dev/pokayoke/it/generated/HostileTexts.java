package dev.pokayoke.it.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts that try to leave the place where they are written: alone, and many joined by chance. */
final class HostileTexts {

  private static final List<String> PIECES = List.of(
      "*/",
      "/*",
      "//",
      "\\u002a/",
      "\\\\u002a/",
      "\\",
      "\\\"",
      "\"",
      "\"\"\"",
      "'",
      "$T",
      "$L",
      "$S",
      "$1L",
      "$$",
      "$>",
      "$[",
      "$W",
      "%s",
      "%n",
      "${x}",
      "{@link String}",
      "<script>",
      "&amp;",
      "\n",
      "\r\n",
      "\r",
      "\t",
      " ",
      "   ",
      "   \n",
      "\n\n  ",
      "\u0000",
      "\u0007",
      "\u001b[31m",
      "\u007f",
      "\u0085",
      "\u00a0",
      "\u00ad",
      "\u200b",
      "\u200f",
      "\u2028",
      "\u2029",
      "\u202e",
      "\u2066",
      "\u2069",
      "\u3000",
      "\ud800",
      "\udc00",
      "\udbff",
      "\ufeff",
      "\ufffe",
      "\uffff",
      "\ue000",
      "e\u0301",
      "👍",
      "\udb40\udc41",
      "查询订单",
      "; } static { System.exit(1); } //",
      "\"); System.exit(1); (\"",
      "word");

  private HostileTexts() {}

  /** Every piece between two letters, and as many mixtures. */
  static List<String> all(long seed, int mixtures) {
    List<String> texts = new ArrayList<>();
    PIECES.forEach(piece -> texts.add("a" + piece + "b"));
    PIECES.forEach(piece -> texts.add("a" + piece));
    Random random = new Random(seed);
    for (int i = 0; i < mixtures; i++) {
      texts.add("a"
          + random
              .ints(1 + random.nextInt(40), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining()));
    }
    return texts;
  }

  /** As a literal of Java, every character of it escaped. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char unit : text.toCharArray()) {
      // Compilers read \\u000a and \\u0022 as the line end and the quote, before they look for
      // literals.
      literal.append(
          unit < 0x80 ? String.format("\\%03o", (int) unit) : String.format("\\u%04x", (int) unit));
    }
    return literal.append('"').toString();
  }
}
