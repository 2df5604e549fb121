package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pattern never holds up a run, however it backtracks. */
class TextPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "(.*a){20} aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
        "(a+)+\\1b aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac",
        "(.*?,){11}P 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33"
      })
  void explosionsAreStopped(String pattern, String text) {
    assertEquals(
        "could not be matched in time with the pattern " + pattern,
        TextPattern.of(pattern).violation(text));
  }

  @Test
  void aUsedUpStackIsARefusal() {
    TextPattern pattern = TextPattern.of("(a|b)*c");
    assertNotNull(pattern.violation("ab".repeat(2_000_000)));
    assertNull(pattern.violation("ababc"), "and the next text is matched as ever");
  }

  @Test
  void groupsAndWholeText() {
    assertNull(TextPattern.of("a|b").violation("b"));
    assertEquals("must match the pattern a|b", TextPattern.of("a|b").violation("ab"));
    assertNull(TextPattern.of("(x+)-\\1").violation("xx-xx"));
    assertNull(TextPattern.of("^a$").violation("a"));
    assertNotNull(TextPattern.of("a").violation("a\n"));
  }

  @Test
  void thePatternIsShownAsItIsUnlessItIsLong() {
    assertEquals(
        "must match the pattern \\w+  \\d.", TextPattern.of("\\w+  \\d.").violation(""));
    assertEquals(
        "must match the pattern " + "x".repeat(200) + "…",
        TextPattern.of("x".repeat(300)).violation(""));
  }

  @Test
  void aWrongPatternIsTheDevelopersFault() {
    TextPattern wrong = TextPattern.of("(");
    assertThrows(PatternSyntaxException.class, () -> wrong.violation("x"));
  }
}
