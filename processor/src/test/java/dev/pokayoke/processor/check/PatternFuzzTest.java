package dev.pokayoke.processor.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/** Any pattern that Java compiles goes through scanner and parser without failing. */
class PatternFuzzTest {

  private static final List<String> PIECES = List.of(
      "a",
      "b",
      "-",
      "^",
      "$",
      ".",
      "*",
      "+",
      "?",
      "{2}",
      "{1,}",
      "{0,3}",
      "(",
      ")",
      "(?:",
      "(?=",
      "(?!",
      "(?<=a",
      "(?>",
      "(?i)",
      "(?x)",
      "(?<n>",
      "|",
      "[",
      "]",
      "[^",
      "&&",
      "\\",
      "\\d",
      "\\w",
      "\\b",
      "\\1",
      "\\2",
      "\\k<n>",
      "\\Q",
      "\\E",
      "\\p{L}",
      "\\pL",
      "\\p{Alpha}",
      "\\P{IsGreek}",
      "\\x41",
      "\\x{41}",
      "\\u0041",
      "\\cA",
      "\\c?",
      "\\07",
      "\\0377",
      "\\-",
      "\\@",
      "\\h",
      "\\R",
      "#",
      " ",
      "\n",
      "😀",
      "{",
      "}",
      ",",
      "!",
      "=",
      "<",
      ">",
      "é",
      "\\é",
      "\\😀");

  @Test
  void neverFails() {
    Random random = new Random(5);
    int portable = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(9); length > 0; length--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      portable += isPortable(text.toString()) ? 1 : 0;
    }
    assertTrue(portable > 500, "only " + portable + " patterns got through");
  }

  private static boolean isPortable(String pattern) {
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      return false;
    }
    try {
      List<Foreign> foreign = PatternScanner.scan(pattern);
      Foreign.replaced(pattern, foreign);
      if (foreign.isEmpty()) {
        PatternAttack.sample(PatternParser.parse(pattern), 1, new HashMap<>());
      }
      return foreign.isEmpty();
    } catch (RuntimeException e) {
      throw new AssertionError(pattern, e);
    }
  }
}
