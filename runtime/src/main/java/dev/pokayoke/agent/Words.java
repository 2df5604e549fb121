package dev.pokayoke.agent;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, folded so that ways of writing the same identifier are equal: NFKC, case, and the separators within a word.
 *
 * <p>{@code A-10017}, {@code a_10017}, {@code A10017} and full-width {@code Ａ－１００１７} are one and the same word;
 * {@code A-100171}, {@code B-A-10017} and {@code A-10017-2} are others. Scripts that are written without spaces give a word for each
 * character, so that an identifier may stand among them.
 */
final class Words {

  /** More than this between two words, and they do not belong together. */
  private static final int MAX_GAP = 3;

  private final List<Word> words;

  /**
   * One word.
   *
   * @param text folded, without separators
   * @param parts between separators
   * @param near whether it stands near to the word before
   */
  private record Word(String text, int parts, boolean near) {}

  private Words(List<Word> words) {
    this.words = words;
  }

  static Words of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
    List<Word> words = new ArrayList<>();
    int at = 0;
    int lastEnd = 0;
    while (at < folded.length()) {
      int end = end(folded, at);
      if (end > at) {
        String raw = folded.substring(at, end);
        words.add(new Word(joined(raw), parts(raw), at - lastEnd <= MAX_GAP));
        lastEnd = end;
        at = end;
      } else {
        at += Character.charCount(folded.codePointAt(at));
      }
    }
    return new Words(words);
  }

  /** The end of the word that begins here; the same index when none does. */
  private static int end(String text, int start) {
    int c = text.codePointAt(start);
    if (!isWordPart(c)) {
      return start;
    }
    int at = start + Character.charCount(c);
    if (standsAlone(c)) {
      return at;
    }
    while (at < text.length()) {
      int next = text.codePointAt(at);
      if (isWordPart(next) && !standsAlone(next)) {
        at += Character.charCount(next);
      } else if (isSeparatorWithin(text, at)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Scripts that put no space between words. */
  private static boolean standsAlone(int c) {
    if (c < 0x0e00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** A hyphen or underscore between word parts, or a point between digits. */
  private static boolean isSeparatorWithin(String text, int at) {
    char c = text.charAt(at);
    if (at + 1 == text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    if (c == '.') {
      return Character.isDigit(before) && Character.isDigit(after);
    }
    return isJoin(c) && isWordPart(before) && isWordPart(after) && !standsAlone(after);
  }

  /** Hyphens, and the dashes that stand for them; longer dashes are punctuation of the sentence. */
  private static boolean isJoin(char c) {
    return c == '_' || c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '\u2212';
  }

  private static String joined(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isJoin(word.charAt(i))) {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }

  private static int parts(String word) {
    int parts = 1;
    for (int i = 0; i < word.length(); i++) {
      parts += isJoin(word.charAt(i)) ? 1 : 0;
    }
    return parts;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether these words hold those of a value, one after the other; parts of its words may stand apart: {@code A 10017}. */
  boolean hold(Words value) {
    StringBuilder text = new StringBuilder();
    int parts = 0;
    for (Word word : value.words) {
      text.append(word.text());
      parts += word.parts();
    }
    return !value.isEmpty() && hold(text.toString(), parts);
  }

  /** Whether these words hold a number, in any way of writing it: {@code 5000}, {@code 5000.00}, {@code 5,000}, {@code 5000EUR}. */
  boolean hold(BigDecimal number) {
    for (Word word : words) {
      BigDecimal found = number(word.text());
      if (found != null && found.compareTo(number.abs()) == 0) {
        return true;
      }
    }
    String plain = number.abs().stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    // One part for each group of thousands.
    return hold(plain, ((point < 0 ? plain.length() : point) + 2) / 3);
  }

  private static BigDecimal number(String word) {
    int end = word.length();
    while (end > 0 && Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    boolean isNumber = end > 0 && end <= 100;
    for (int i = 0; i < end; i++) {
      isNumber &=
          Character.isDigit(word.charAt(i)) || (word.charAt(i) == '.' && word.indexOf('.') == i);
    }
    return isNumber ? new BigDecimal(word.substring(0, end)) : null;
  }

  private boolean hold(String text, int maxWords) {
    for (int i = 0; i < words.size(); i++) {
      int length = 0;
      for (int j = i; j < words.size() && j < i + maxWords; j++) {
        Word word = words.get(j);
        if ((j > i && !word.near()) || !text.startsWith(word.text(), length)) {
          break;
        }
        length += word.text().length();
        if (length == text.length()) {
          return true;
        }
      }
    }
    return false;
  }
}
