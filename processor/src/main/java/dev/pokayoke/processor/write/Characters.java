package dev.pokayoke.processor.write;

/** Which characters stand for themselves in generated files, and which are escaped. */
final class Characters {

  private Characters() {}

  /**
   * Whether a reader of the file sees the character as what it is: letters of all scripts, digits, punctuation, symbols
   * and the plain space. Control, format (bidirectional marks, zero width), private and odd space characters, unpaired
   * surrogates and what Unicode never makes a character are not. Characters that this JDK does not know yet count as readable, so that a newer JDK prints the same.
   */
  static boolean readable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> !isNoncharacter(codePoint);
    };
  }

  /** The last two of each plane, and 32 in the middle of the first (Unicode Standard, section 23.7). */
  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xfffe) == 0xfffe || codePoint >= 0xfdd0 && codePoint <= 0xfdef;
  }

  /** Appends {@code \}{@code uXXXX} for each UTF-16 unit of a character. */
  static void appendEscaped(StringBuilder out, int codePoint) {
    for (char unit : Character.toChars(codePoint)) {
      out.append(String.format("\\u%04x", (int) unit));
    }
  }

  /** Bytes that the unit takes in a class file's constant, which holds at most 65,535. */
  static int constantBytes(char unit) {
    if (unit == 0) {
      return 2;
    }
    return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
}
