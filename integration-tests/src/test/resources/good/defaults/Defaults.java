package good.defaults;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

public class Defaults {

  public enum Mood {
    GOOD,
    BAD
  }

  public record Code(@Param("Code of the thing, e.g. X1") String value) {}

  public record Nested(@Param(value = "How many", defaultValue = "3") long count, @Param(value = "How it is", defaultValue = "BAD") Mood mood,
      @Param(value = "More about it", defaultValue = "https://example.com/a") URL link) {}

  @Tool("Shows defaults of numbers.")
  public String showNumbers(
      @Param(value = "A byte", defaultValue = "-1") byte b,
      @Param(value = "A short", defaultValue = "2") Short s,
      @Param(value = "An int", defaultValue = "3.0") int i,
      @Param(value = "A long", defaultValue = "9007199254740993") Long l,
      @Param(value = "A large number", defaultValue = "1e20") BigInteger big,
      @Param(value = "A float", defaultValue = "0.1") float f,
      @Param(value = "A double", defaultValue = "-0.5") Double d,
      @Param(value = "An amount", defaultValue = "0.10") BigDecimal decimal,
      @Param(value = "Whether it is so", defaultValue = "true") boolean truth) {
    return b + " " + s + " " + i + " " + l + " " + big + " " + f + " " + d + " " + decimal + " " + truth;
  }

  @Tool("Shows defaults that doubles and floats only come near to.")
  public boolean compareNumbers(
      @Param(value = "One that JDKs print in two ways", defaultValue = "1.17549435E-38") float smallest,
      @Param(value = "A large one", defaultValue = "-1e300") Double large,
      @Param(value = "A whole one", defaultValue = "3") Float whole,
      @Param(value = "One too small for a double", defaultValue = "-1e-400") double none) {
    return smallest == Float.MIN_NORMAL && large == -1e300 && whole == 3 && none == 0;
  }

  @Tool("Shows defaults of texts.")
  public String showTexts(
      @Param(value = "A text", defaultValue = "") String text,
      @Param(value = "A text with a quote", defaultValue = "say \"hi\" \\ \u202e") CharSequence quoted,
      @Param(value = "A quote", defaultValue = "'") char c,
      @Param(value = "How it is", defaultValue = "GOOD") Mood mood,
      @Param(value = "A code", defaultValue = "X9") Code code,
      @Param(value = "A day", defaultValue = "2026-03-31") LocalDate day,
      @Param(value = "How long", defaultValue = "PT1M") Duration time,
      @Param(value = "A language", defaultValue = "de-AT") Locale language) {
    return text + "|" + quoted + "|" + c + "|" + mood + "|" + code + "|" + day + "|" + time + "|" + language;
  }

  @Tool("Shows defaults of lists.")
  public String showLists(
      @Param(value = "Words", defaultValue = "[]") List<String> words,
      @Param(value = "Different words", defaultValue = "[]") Set<String> set,
      @Param(value = "Numbers", defaultValue = "[]") int[][] numbers,
      @Param(value = "Counts by word", defaultValue = "{}") Map<String, Integer> counts,
      @Param(value = "A nested thing", required = false) Nested nested) {
    return words + " " + set + " " + Arrays.deepToString(numbers) + " " + counts + " " + nested;
  }
}
