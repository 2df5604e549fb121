package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.STRING;
import static dev.pokayoke.processor.check.Models.judge;
import static dev.pokayoke.processor.check.Models.only;
import static dev.pokayoke.processor.check.Models.pattern;
import static dev.pokayoke.processor.check.Models.property;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.model.Constraints;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternAttackTest {

  /** All of them explode on JDK 17 and on 25; each was tried on both. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(.*a){20}",
        "(a+)+\\1b",
        "(.*?,){11}P",
        "ORDER: (?:\\w*x){15}",
        "(?<w>\\w+)+-\\k<w>",
        "(a|aa)+\\1z",
        "a*a*a*a*a*a*a*a*b"
      })
  void provesWhatExplodes(String pattern) {
    String text = PatternAttack.on(pattern, Integer.MAX_VALUE).orElseThrow();
    assertTrue(text.length() <= 48, text);
    assertEquals(Optional.empty(), MeasuredText.matches(Pattern.compile(pattern), text));
    String what = only(CheckId.UnsafePattern, judge(property("code", STRING, pattern(pattern))));
    assertTrue(
        what.startsWith("the pattern '" + pattern + "' of parameter 'code' tries without end on '"),
        what);
  }

  /** Patterns as people write them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A-\\d+",
        "[A-Z]{2}\\d{2}[A-Z0-9]{11,30}",
        "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])",
        "[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}",
        "https?://[^\\s/]+(?:/[^\\s]*)?",
        "#[0-9a-fA-F]{6}",
        "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}",
        "[^@]+@[^@]+",
        "\\+?[0-9 ()-]{7,20}",
        ".*",
        ".*foo.*",
        "(?:[a-z0-9]+(?:-[a-z0-9]+)*)",
        "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?",
        "(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,}",
        "[\\s\\S]*\\S[\\s\\S]*",
        "\\s*\\w+\\s*(?:,\\s*\\w+\\s*)*",
        "(a|b)*c",
        "(a+)+b",
        "(\\w+\\s?)*",
        "\\p{L}[\\p{L} '-]*",
        "(['\"]).*?\\1",
        "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
        "",
        "()",
        "a{0}",
        "\\uD83D\\uDE00+",
        "x{8}",
        "[\\w-]+(?:/[\\w-]+)*"
      })
  void leavesTheRestAlone(String pattern) {
    assertEquals(Optional.empty(), PatternAttack.on(pattern, Integer.MAX_VALUE));
    assertEquals(List.of(), judge(property("code", STRING, pattern(pattern))));
  }

  @Test
  void aShortTextCannotExplode() {
    Constraints bounded =
        new Constraints(null, null, null, null, null, null, 10, null, null, "(.*a){20}", "", false);
    assertEquals(List.of(), judge(property("code", STRING, bounded)));
    assertEquals(Optional.empty(), PatternAttack.on("(a+)+\\1b", 0));
  }

  @Test
  void whatIsNoPortablePatternIsOnlyThat() {
    only(CheckId.InvalidPattern, judge(property("code", STRING, pattern("(?i)(.*a){20}"))));
  }

  /** An attack goes astray when what comes before it does not match. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a)(b)\\2\\1",
        "(?<x>[^a-z])\\k<x>",
        "[\\]]\\$\\x41\\u0042\\cA",
        "a|b|c",
        "^x{2,3}y?$",
        "(?:\\p{Lu}|\\d)+z",
        "(?:ab?|(c))*d{0,2}"
      })
  void samplesMatch(String pattern) {
    PatternTree tree = PatternParser.parse(pattern);
    for (int variant = 0; variant < 6; variant++) {
      String text = PatternAttack.sample(tree, variant, new HashMap<>());
      assertTrue(text.matches(pattern), () -> text + " " + pattern);
    }
  }
}
