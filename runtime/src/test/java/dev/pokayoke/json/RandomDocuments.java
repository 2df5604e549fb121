package dev.pokayoke.json;

import java.util.Random;

/** Makes JSON documents and breaks them. The same seed makes the same documents. */
final class RandomDocuments {

  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-17",
    "2147483648",
    "9007199254740993",
    "1.0",
    "1.5",
    "-0.001",
    "1e2",
    "1E-7",
    "12.5e+3",
    "0e0",
    "123456789012345678901234567890",
    "1e300",
    "0.1000"
  };

  private static final String[] STRINGS = {
    "a",
    "b",
    "orderId",
    "",
    " ",
    "\\n",
    "\\u0041",
    "\\u00e4",
    "ä",
    "😀",
    "\\ud83d\\ude00",
    "\\\"",
    "\\\\",
    "/",
    "\\/",
    "\\u0000",
    "\u2028",
    "~",
    "long text with spaces",
    "{",
    "[1,2]",
    "'",
    "\\b\\f\\r\\t"
  };

  private static final String[] SPACE = {"", "", "", "", " ", "\n", "\t ", "\r\n"};

  /** What a careless hand, a cut stream or another dialect puts into JSON. */
  private static final String[] DIRT = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "'",
    "\\",
    "0",
    "1",
    "-",
    "+",
    ".",
    "e",
    "E",
    "n",
    "null",
    "true",
    "fals",
    "NaN",
    "Infinity",
    "//",
    "/*",
    "*/",
    "#",
    "undefined",
    "\t",
    "\n",
    "\u0000",
    "\u0001",
    "\u000b",
    "\u00a0",
    "\ufeff",
    "\u2028",
    "\\u",
    "\\x",
    "\\ud800",
    "\\udc00",
    "\ud800",
    "😀",
    "01",
    "0x1",
    "1.",
    ".5",
    ",,",
    "}{",
    "```",
    "a"
  };

  private final Random random;

  RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  /** A document that is JSON, though its objects may repeat a name. */
  String good() {
    StringBuilder out = new StringBuilder();
    space(out);
    value(out, 4);
    space(out);
    return out.toString();
  }

  /** A document with one to three small changes; often it is still JSON. */
  String mutated() {
    StringBuilder out = new StringBuilder(good());
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(out.length() + 1);
      int end = Math.min(out.length(), at + 1 + random.nextInt(3));
      switch (random.nextInt(5)) {
        case 0 -> out.insert(at, pick(DIRT));
        case 1 -> out.replace(at, end, pick(DIRT));
        case 2 -> out.delete(at, end);
        case 3 -> out.insert(at, out.substring(at, end));
        default -> out.setLength(at);
      }
    }
    return out.toString();
  }

  private void value(StringBuilder out, int depth) {
    switch (random.nextInt(depth == 0 ? 4 : 7)) {
      case 0 -> out.append(pick(NUMBERS));
      case 1 -> string(out);
      case 2 -> out.append(random.nextBoolean());
      case 3 -> out.append(random.nextBoolean() ? "null" : Integer.toString(random.nextInt()));
      case 4, 5 -> object(out, depth - 1);
      default -> array(out, depth - 1);
    }
  }

  private void object(StringBuilder out, int depth) {
    out.append('{');
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : ",");
      space(out);
      string(out);
      space(out);
      out.append(':');
      space(out);
      value(out, depth);
      space(out);
    }
    out.append(size == 0 ? pick(SPACE) : "").append('}');
  }

  private void array(StringBuilder out, int depth) {
    out.append('[');
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : ",");
      space(out);
      value(out, depth);
      space(out);
    }
    out.append(size == 0 ? pick(SPACE) : "").append(']');
  }

  private void string(StringBuilder out) {
    out.append('"')
        .append(pick(STRINGS))
        .append(random.nextBoolean() ? pick(STRINGS) : "")
        .append('"');
  }

  private void space(StringBuilder out) {
    out.append(pick(SPACE));
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
