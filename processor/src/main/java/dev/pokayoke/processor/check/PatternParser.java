package dev.pokayoke.processor.check;

import dev.pokayoke.processor.check.PatternTree.Choice;
import dev.pokayoke.processor.check.PatternTree.Group;
import dev.pokayoke.processor.check.PatternTree.Nothing;
import dev.pokayoke.processor.check.PatternTree.One;
import dev.pokayoke.processor.check.PatternTree.Reference;
import dev.pokayoke.processor.check.PatternTree.Repeat;
import dev.pokayoke.processor.check.PatternTree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Parses a pattern that compiles and in which {@link PatternScanner} finds nothing foreign. */
final class PatternParser {

  /** Tried in this order, so that sets which overlap are likely to give the same character. */
  private static final String TYPICAL = "a0A -_.,:/@";

  private final String pattern;
  private final Map<String, Integer> names = new HashMap<>();
  private int groups;
  private int at;

  private PatternParser(String pattern) {
    this.pattern = pattern;
  }

  static PatternTree parse(String pattern) {
    return new PatternParser(pattern).choice();
  }

  private PatternTree choice() {
    List<PatternTree> branches = new ArrayList<>(List.of(sequence()));
    while (pattern.startsWith("|", at)) {
      at++;
      branches.add(sequence());
    }
    return branches.size() == 1 ? branches.get(0) : new Choice(branches);
  }

  private PatternTree sequence() {
    List<PatternTree> parts = new ArrayList<>();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      parts.add(repeated(atom()));
    }
    return new Sequence(parts);
  }

  private PatternTree atom() {
    switch (pattern.charAt(at)) {
      case '(' -> {
        return group();
      }
      case '[' -> {
        return one(endOfClass());
      }
      case '\\' -> {
        return escape();
      }
      case '^', '$' -> {
        at++;
        return new Nothing();
      }
      default -> {
        return one(at + Character.charCount(pattern.codePointAt(at)));
      }
    }
  }

  private PatternTree group() {
    boolean condition = pattern.startsWith("(?=", at) || pattern.startsWith("(?!", at);
    boolean named = pattern.startsWith("(?<", at);
    int number = condition || pattern.startsWith("(?:", at) ? 0 : ++groups;
    if (named) {
      int end = pattern.indexOf('>', at);
      names.put(pattern.substring(at + 3, end), number);
      at = end + 1;
    } else {
      at += number == 0 ? 3 : 1;
    }
    PatternTree body = choice();
    at++;
    return condition ? new Nothing() : number == 0 ? body : new Group(number, body);
  }

  private int endOfClass() {
    int end = at + 1;
    while (pattern.charAt(end) != ']') {
      end += pattern.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private PatternTree escape() {
    char next = pattern.charAt(at + 1);
    if (next == 'b' || next == 'B') {
      at += 2;
      return new Nothing();
    }
    if (next == 'k') {
      int end = pattern.indexOf('>', at);
      String name = pattern.substring(at + 3, end);
      at = end + 1;
      return new Reference(names.get(name));
    }
    if (Character.isDigit(next)) {
      int start = ++at;
      while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
        at++;
      }
      return new Reference(Integer.parseInt(pattern.substring(start, at)));
    }
    return one(
        switch (next) {
          case 'p', 'P' -> pattern.indexOf('}', at) + 1;
          case 'x' -> at + 4;
          case 'u' -> at + 6;
          case 'c' -> at + 3;
          default -> at + 2;
        });
  }

  /** What matches a single character, up to here. */
  private PatternTree one(int end) {
    Pattern set = Pattern.compile(pattern.substring(at, end));
    at = end;
    return new One(TYPICAL
        .codePoints()
        .mapToObj(Character::toString)
        .filter(text -> set.matcher(text).matches())
        .findFirst()
        .orElseGet(() -> any(set)));
  }

  private static String any(Pattern set) {
    for (int character = 1; character <= Character.MAX_VALUE; character++) {
      String text = Character.toString(character);
      if (set.matcher(text).matches()) {
        return text;
      }
    }
    return set.pattern();
  }

  private PatternTree repeated(PatternTree body) {
    if (at == pattern.length() || "*+?{".indexOf(pattern.charAt(at)) < 0) {
      return body;
    }
    char sign = pattern.charAt(at);
    int least = sign == '+' ? 1 : 0;
    int most = sign == '?' ? 1 : Integer.MAX_VALUE;
    int end = at + 1;
    if (sign == '{') {
      end = pattern.indexOf('}', at) + 1;
      String[] counts = pattern.substring(at + 1, end - 1).split(",", -1);
      least = Integer.parseInt(counts[0]);
      most = counts.length == 1
          ? least
          : counts[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(counts[1]);
    }
    at = pattern.startsWith("?", end) ? end + 1 : end;
    return new Repeat(body, least, most);
  }
}
