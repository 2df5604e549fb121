package dev.pokayoke.processor.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists, which lie beside this class. Read once; immutable afterwards. */
final class Lexicon {

  private static final Lexicon STANDARD = new Lexicon();

  private final Map<Worth, Set<String>> worth = new EnumMap<>(Worth.class);
  private final Map<String, String> synonyms = new HashMap<>();
  private final Map<String, List<String>> chinese = new HashMap<>();
  private int longest = 1;

  private Lexicon() {
    for (Worth kind : Worth.values()) {
      worth.put(kind, new HashSet<>());
    }
    sections("words.txt").forEach((name, words) -> {
      Set<String> stems = worth.get(Worth.valueOf(name.toUpperCase(Locale.ROOT)));
      for (String word : words) {
        stems.add(Stem.of(word));
        longest = Math.max(longest, word.length());
      }
    });
    for (String line : lines("synonyms.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        synonyms.put(Stem.of(word), Stem.of(words[0]));
      }
    }
    for (String line : lines("chinese.txt")) {
      String[] words = line.split(" ", 2);
      List<String> english = List.of(words[1].split(" ")).stream().map(Stem::of).toList();
      chinese.put(words[0], english);
      longest = Math.max(longest, words[0].length());
    }
  }

  static Lexicon standard() {
    return STANDARD;
  }

  boolean is(Worth kind, String stem) {
    return worth.get(kind).contains(stem);
  }

  /** The word that stands for all of the same meaning. */
  String canonical(String stem) {
    return synonyms.getOrDefault(stem, stem);
  }

  /** The English stems of a Chinese word, or empty. */
  List<String> english(String word) {
    return chinese.getOrDefault(word, List.of());
  }

  /** The length of the longest known word that begins here, or 0. */
  int known(String text, int from, int to) {
    for (int length = Math.min(longest, to - from); length > 0; length--) {
      String word = text.substring(from, from + length);
      if (chinese.containsKey(word)
          || worth.values().stream().anyMatch(words -> words.contains(word))) {
        return length;
      }
    }
    return 0;
  }

  /** The words of a file by the name of their list, which stands before them in square brackets. */
  static Map<String, List<String>> sections(String file) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        words = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), words);
      } else {
        words.addAll(List.of(line.split(" ")));
      }
    }
    return sections;
  }

  private static List<String> lines(String file) {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file),
        StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
