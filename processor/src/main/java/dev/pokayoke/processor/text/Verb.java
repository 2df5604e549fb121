package dev.pokayoke.processor.text;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a verb does to the world, by the lists of {@code verbs.txt}. */
public enum Verb {
  /** It can only read, whatever its object is. */
  READS,
  /** It changes something, whatever its object is. */
  CHANGES,
  /** It mostly changes something. */
  MAY_CHANGE,
  /** It changes something, or only reckons or composes: "add" an article, or two numbers. */
  MAY_RECKON,
  /** It is on none of the lists. */
  UNKNOWN;

  private static final Pattern WORD = Pattern.compile("\\p{Ll}+|\\p{Lu}\\p{Ll}+|\\p{Lu}+");
  private static final Map<Verb, List<String>> WRITTEN = new EnumMap<>(Verb.class);
  private static final Map<String, Verb> BY_STEM = new LinkedHashMap<>();
  private static final Map<String, Verb> WITHOUT_BLANKS = new LinkedHashMap<>();

  static {
    Lexicon.sections("verbs.txt").forEach((name, words) -> {
      Verb verb = valueOf(name.toUpperCase(Locale.ROOT));
      WRITTEN.put(verb, words);
      for (String word : words) {
        boolean isEnglish = WORD.matcher(word).matches();
        (isEnglish ? BY_STEM : WITHOUT_BLANKS).putIfAbsent(isEnglish ? Stem.of(word) : word, verb);
      }
    });
  }

  /** @param word in any form: "deletes", "Deleting" */
  public static Verb of(String word) {
    return BY_STEM.getOrDefault(Stem.of(word.toLowerCase(Locale.ROOT)), UNKNOWN);
  }

  /** What the first word of a text or a name does: "Deletes the order", "deleteOrder", "删除订单". */
  public static Verb first(String text) {
    String start = text.strip();
    return start.isEmpty() || !Characters.isWithoutBlanks(start.codePointAt(0))
        ? words(start).findFirst().map(Verb::of).orElse(UNKNOWN)
        : WITHOUT_BLANKS.entrySet().stream()
            .filter(verb -> start.startsWith(verb.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(UNKNOWN);
  }

  /** Whether any word of a text changes something, or may. */
  public static boolean tellChange(String text) {
    return Stream.concat(
            words(text).map(Verb::of),
            WITHOUT_BLANKS.entrySet().stream()
                .filter(verb -> text.contains(verb.getKey()))
                .map(Map.Entry::getValue))
        .anyMatch(Verb::mayChange);
  }

  /** Whether a word is, as it stands, a verb that can only read: "gets" and "getter" are not "get". */
  public static boolean isProof(String word) {
    return WRITTEN.getOrDefault(READS, List.of()).contains(word);
  }

  /** Whether it changes something, or may. */
  public boolean mayChange() {
    return this == CHANGES || this == MAY_CHANGE || this == MAY_RECKON;
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }
}
