package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.STRING;
import static dev.pokayoke.processor.check.Models.judge;
import static dev.pokayoke.processor.check.Models.list;
import static dev.pokayoke.processor.check.Models.only;
import static dev.pokayoke.processor.check.Models.pattern;
import static dev.pokayoke.processor.check.Models.property;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternChecksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A-\\d+",
        "[A-Z]{2}\\d{3,}",
        "^a$",
        "(?:a|b)*?c",
        "(a)\\1",
        "(?<year>\\d{4})-\\k<year>",
        "(?=.*\\d)\\w+",
        "(?!x)[^x]+",
        "[\\w.-]+@[\\w-]+\\.[a-z]{2,}",
        "\\p{L}+",
        "\\P{Lu}",
        "\\p{gc=Nd}",
        "\\p{General_Category=Lu}",
        "\\p{Script=Greek}",
        "\\p{sc=Han}",
        "\\x41\\u0041\\cA",
        "\\bword\\b",
        "[\\[\\]^-]",
        "a|",
        "()",
        "\\$\\^\\.\\/",
        "[a-z&-]",
        "😀+",
        "[\\-a]",
        "\\t\\n\\r\\f",
        "[\\s\\S]*\\S[\\s\\S]*",
        "(?:(?=a)b)+",
        "x{0}",
        "[^\\d]",
        "订单-\\d+"
      })
  void sharedByBoth(String pattern) {
    assertTrue(Pattern.compile(pattern).pattern().equals(pattern));
    assertEquals(List.of(), PatternScanner.scan(pattern));
    assertEquals(List.of(), judge(property("code", STRING, pattern(pattern))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '§',
      value = {
        "\\AA-\\d+\\z A-\\d+",
        "\\d+\\Z \\d+",
        "\\d++ \\d+",
        "a{2,3}+b a{2,3}b",
        "\\p{Alpha}+ [a-zA-Z]+",
        "[\\p{Alnum}_] [a-zA-Z0-9_]",
        "\\P{Digit} [^0-9]",
        "\\pL+ \\p{L}+",
        "\\p{IsLu} \\p{Lu}",
        "\\p{IsGreek} \\p{Script=Greek}",
        "\\Qa.b\\E+ a\\.b+",
        "\\Qa.b a\\.b",
        "\\d\\-\\d \\d-\\d",
        "\\@ @",
        "[\\w-.] [\\w\\-.]",
        "[]a] [\\]a]",
        "a} a\\}",
        "a] a\\]",
        "\\x{1F600} \\uD83D\\uDE00",
        "\\x{41} \\u0041",
        "\\a\\e \\x07\\x1B",
        "\\0101 \\x41",
        "\\07 \\x07",
        "[\\&\\&] [\\x26\\x26]"
      })
  void javaOnlyButReplaceable(String pattern, String portable) {
    assertTrue(Pattern.compile(pattern).pattern().equals(pattern));
    assertEquals(Optional.of(portable), Foreign.replaced(pattern, PatternScanner.scan(pattern)));
    Finding finding = judge(property("code", STRING, pattern(pattern))).get(0);
    assertEquals(CheckId.InvalidPattern, finding.id());
    assertEquals("pattern = " + Words.quoted(portable), finding.fix());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '§',
      value = {
        "(?i)abc (?i)",
        "(?i:abc)d (?i:",
        "(?>a+)b (?>",
        "(?<=a)b (?<=",
        "(?<!a)b (?<!",
        "[a-z&&[^b]] &&",
        "[a[bc]] [",
        "(?=a)*b *",
        "^*b *",
        "\\b+b +",
        "a{2}{3} {3}",
        "(a)\\2 \\2",
        "\\h+ \\h",
        "\\X \\X",
        "\\v \\v",
        "\\p{javaLowerCase} \\p{javaLowerCase}",
        "\\p{InGreek} \\p{InGreek}",
        "\\p{IsAlphabetic} \\p{IsAlphabetic}",
        "[\\P{Alpha}] \\P{Alpha}",
        "\\p{Script=greek} \\p{Script=greek}"
      })
  void javaOnly(String pattern, String construct) {
    assertTrue(Pattern.compile(pattern).pattern().equals(pattern));
    List<Foreign> foreign = PatternScanner.scan(pattern);
    assertTrue(
        foreign.stream().anyMatch(part -> part.construct().equals(construct)), foreign::toString);
    assertEquals(Optional.empty(), Foreign.replaced(pattern, foreign));
    Finding finding = judge(property("code", STRING, pattern(pattern))).get(0);
    assertEquals(CheckId.InvalidPattern, finding.id());
    assertFalse(finding.fix().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a-z",
        "(",
        "a**",
        "*",
        "\\",
        "x{2,1}",
        "\\k<no>",
        "[z-a]",
        "\\p{Nope}",
        "(?<=a*)b{"
      })
  void noPatternAtAll(String pattern) {
    String what = only(CheckId.InvalidPattern, judge(property("code", STRING, pattern(pattern))));
    assertTrue(
        what.startsWith(
            "the pattern '" + pattern + "' of parameter 'code' is no regular expression: "),
        what);
  }

  @Test
  void saysWhatIsForeign() {
    Finding finding =
        judge(property("code", STRING, pattern("\\A(?i)[a-z]+\\Z"))).get(0);
    assertEquals(
        "the pattern '\\A(?i)[a-z]+\\Z' of parameter 'code' uses '\\A', '(?i)' and '\\Z', which ECMAScript lacks",
        finding.what());
    assertEquals("write out what the flag does, e.g. [aA] for both cases", finding.fix());
  }

  @Test
  void aPatternOnAListIsOnlyMisplaced() {
    only(CheckId.ConstraintNotApplicable, judge(property("codes", list(STRING), pattern("(?i)a"))));
  }

  /** Replacing must not change which of many short texts match. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\Aa\\.b\\z",
        "\\p{Alpha}\\d",
        "[]a]+",
        "\\Q.\\E+",
        "[\\w-.]+",
        "\\p{Punct}",
        "\\0101",
        "\\a",
        "\\p{Space}"
      })
  void aReplacementMeansTheSame(String pattern) {
    String portable = Foreign.replaced(pattern, PatternScanner.scan(pattern)).orElseThrow();
    for (char first = 0; first < 128; first++) {
      for (char second = 0; second < 128; second++) {
        for (String text : List.of("" + first, "" + first + second, "a" + first + second)) {
          assertEquals(
              text.matches(pattern),
              text.matches(portable),
              () -> pattern + " " + portable + " " + text);
        }
      }
    }
  }
}
