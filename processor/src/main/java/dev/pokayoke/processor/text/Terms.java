package dev.pokayoke.processor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text or a name, in their order: lower case, without endings, one word for all of the same meaning. Names are cut
 * at {@code _}, {@code -} and capitals. Scripts without blanks are cut at the longest words that are known, and what is not
 * known into pairs of characters.
 */
public final class Terms {

  private static final Lexicon LEXICON = Lexicon.standard();

  /** Between "get" and "Order", "HTTP" and "Server", "line" and "2". */
  private static final Pattern CAPITALS = Pattern.compile(
      "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

  private final List<String> words;

  private Terms(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** Of all these texts together. */
  public static Terms of(String... texts) {
    List<String> words = new ArrayList<>();
    for (String text : texts) {
      cut(text, words);
    }
    return new Terms(words);
  }

  /** All words, repeated ones too. */
  public List<String> words() {
    return words;
  }

  /** Each word once, without those that are worth no more than this. */
  public Set<String> without(Worth... kinds) {
    return words.stream()
        .filter(word -> Arrays.stream(kinds).noneMatch(kind -> LEXICON.is(kind, word)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether every word is worth no more than this. */
  public boolean areOnly(Worth... kinds) {
    return without(kinds).isEmpty();
  }

  /** Whether any word is worth this. */
  public boolean has(Worth kind) {
    return words.stream().anyMatch(word -> LEXICON.is(kind, word));
  }

  /** Whether the first word that is not grammar is worth this. */
  public boolean startsWith(Worth kind) {
    return without(Worth.STOP).stream()
        .findFirst()
        .filter(word -> LEXICON.is(kind, word))
        .isPresent();
  }

  private static void cut(String text, List<String> words) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int end = at;
      if (Characters.isWithoutBlanks(codePoint)) {
        end = Characters.endOf(text, at, Characters::isWithoutBlanks);
        cutWithoutBlanks(text, at, end, words);
      } else if (Characters.isWord(codePoint)) {
        end = Characters.endOf(text, at, Characters::isWord);
        for (String part : CAPITALS.split(text.substring(at, end))) {
          add(part.toLowerCase(Locale.ROOT), words);
        }
      } else {
        end = at + Character.charCount(codePoint);
      }
      at = end;
    }
  }

  private static void add(String word, List<String> words) {
    words.add(LEXICON.canonical(Stem.of(word)));
  }

  private static void cutWithoutBlanks(String text, int from, int to, List<String> words) {
    int unknown = from;
    int at = from;
    while (at < to) {
      int length = LEXICON.known(text, at, to);
      if (length == 0) {
        at++;
        continue;
      }
      addPairs(text, unknown, at, words);
      String word = text.substring(at, at + length);
      List<String> english = LEXICON.english(word);
      if (english.isEmpty()) {
        words.add(word);
      } else {
        english.forEach(each -> words.add(LEXICON.canonical(each)));
      }
      at += length;
      unknown = at;
    }
    addPairs(text, unknown, to, words);
  }

  private static void addPairs(String text, int from, int to, List<String> words) {
    if (to - from == 1) {
      words.add(text.substring(from, to));
    }
    for (int at = from; at + 2 <= to; at++) {
      words.add(text.substring(at, at + 2));
    }
  }
}
