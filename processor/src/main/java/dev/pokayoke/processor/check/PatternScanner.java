package dev.pokayoke.processor.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a Java regular expression has that ECMAScript's do not have or mean otherwise: ECMA-262 with the {@code u} flag,
 * as JSON Schema 2020-12, core, section 6.4 asks for. Look-behind, which ECMAScript has since 2018, counts as foreign too:
 * engines that providers match with leave it out.
 */
final class PatternScanner {

  /** What stands before a quantifier. */
  private enum Before {
    NOTHING,
    SOMETHING,
    /** A condition that takes no characters: {@code ^}, {@code \b}, {@code (?=…)}. */
    CONDITION,
    QUANTIFIER
  }

  private final String pattern;
  private final PatternEscapes escapes;
  private final List<Foreign> found = new ArrayList<>();
  private final Deque<Boolean> openConditions = new ArrayDeque<>();
  private Before before = Before.NOTHING;
  private int at;

  private PatternScanner(String pattern) {
    this.pattern = pattern;
    int groups = Pattern.compile(pattern).matcher("").groupCount();
    this.escapes = new PatternEscapes(pattern, groups, found);
  }

  /** All foreign parts of a pattern that compiles, in order. */
  static List<Foreign> scan(String pattern) {
    PatternScanner scanner = new PatternScanner(pattern);
    while (scanner.at < pattern.length()) {
      scanner.next();
    }
    return List.copyOf(scanner.found);
  }

  private void next() {
    switch (pattern.charAt(at)) {
      case '\\' -> {
        before = pattern.startsWith("b", at + 1) || pattern.startsWith("B", at + 1)
            ? Before.CONDITION
            : Before.SOMETHING;
        at = escapes.outsideClass(at);
      }
      case '[' -> {
        characterClass();
        before = Before.SOMETHING;
      }
      case '(' -> group();
      case ')' -> {
        boolean condition = !openConditions.isEmpty() && openConditions.pop();
        before = condition ? Before.CONDITION : Before.SOMETHING;
        at++;
      }
      case '*', '+', '?', '{' -> quantifier();
      case '}', ']' -> {
        foreign(at, at + 1, "\\" + pattern.charAt(at), "escape it");
        before = Before.SOMETHING;
        at++;
      }
      case '^', '$' -> {
        before = Before.CONDITION;
        at++;
      }
      case '|' -> {
        before = Before.NOTHING;
        at++;
      }
      default -> {
        before = Before.SOMETHING;
        at += Character.charCount(pattern.codePointAt(at));
      }
    }
  }

  private void group() {
    boolean condition = pattern.startsWith("(?=", at) || pattern.startsWith("(?!", at);
    int start = at;
    if (pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at)) {
      at += 4;
      foreign(start, at, null, "say it without look-behind; the whole text must match anyway");
      condition = true;
    } else if (pattern.startsWith("(?>", at)) {
      at += 3;
      foreign(start, at, null, "use (?:...)");
    } else if (condition || pattern.startsWith("(?:", at)) {
      at += 3;
    } else if (pattern.startsWith("(?<", at)) {
      at = pattern.indexOf('>', at) + 1;
    } else if (pattern.startsWith("(?", at)) {
      flags(start);
      return;
    } else {
      at++;
    }
    openConditions.push(condition);
    before = Before.NOTHING;
  }

  private void flags(int start) {
    while (pattern.charAt(at) != ')' && pattern.charAt(at) != ':') {
      at++;
    }
    boolean opensGroup = pattern.charAt(at++) == ':';
    foreign(start, at, null, "write out what the flag does, e.g. [aA] for both cases");
    if (pattern.substring(start, at).contains("x")) {
      at = pattern.length(); // comments may follow, in which brackets mean nothing
      return;
    }
    if (opensGroup) {
      openConditions.push(false);
    }
    before = Before.NOTHING;
  }

  private void quantifier() {
    int start = at;
    at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    if (before == Before.CONDITION || before == Before.NOTHING) {
      foreign(start, at, null, "leave the quantifier out: there are no characters to repeat");
    } else if (before == Before.QUANTIFIER) {
      foreign(start, at, null, "put a group around what is repeated, e.g. (?:a{2}){3}");
    }
    before = Before.QUANTIFIER;
    if (pattern.startsWith("?", at)) {
      at++;
    } else if (pattern.startsWith("+", at)) {
      at++;
      foreign(start, at, pattern.substring(start, at - 1), "drop the +");
    }
  }

  private void characterClass() {
    at++;
    if (pattern.startsWith("^", at)) {
      at++;
    }
    if (pattern.startsWith("]", at)) {
      foreign(at, at + 1, "\\]", "escape it");
      at++;
    }
    while (pattern.charAt(at) != ']') {
      if (pattern.charAt(at) == '\\') {
        at = escapes.insideClass(at);
      } else if (pattern.charAt(at) == '[') {
        foreign(at, at + 1, null, "write all characters into one class");
        characterClass();
      } else if (pattern.startsWith("&&", at)) {
        foreign(at, at + 2, null, "write all characters into one class");
        at += 2;
      } else {
        at += Character.charCount(pattern.codePointAt(at));
      }
    }
    at++;
  }

  private void foreign(int start, int end, @Nullable String replacement, String advice) {
    found.add(new Foreign(start, end, pattern.substring(start, end), replacement, advice));
  }
}
