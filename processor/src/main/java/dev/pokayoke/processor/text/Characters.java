package dev.pokayoke.processor.text;

import java.util.function.IntPredicate;

/** What characters are in words. */
final class Characters {

  private Characters() {}

  /** Scripts that put no blanks between words. */
  static boolean isWithoutBlanks(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !isWithoutBlanks(codePoint);
  }

  /** The end of the longest run of such characters. */
  static int endOf(String text, int from, IntPredicate kind) {
    int at = from;
    while (at < text.length() && kind.test(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
