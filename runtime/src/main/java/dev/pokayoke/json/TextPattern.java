package dev.pokayoke.json;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that a whole text must match, compiled when first used and matched under a deadline. Immutable and
 * safe for use by several threads.
 *
 * <p>Java's matcher backtracks: some patterns take exponential time, others a stack frame for each character. After
 * {@value #LIMIT_MILLIS} milliseconds, or when the stack is used up, the matching is given up and the text is refused.
 */
public final class TextPattern {

  private static final long LIMIT_MILLIS = 200;

  private final String pattern;

  /** Compiled when first used; two threads may both do it, to the same effect. */
  private @Nullable Pattern compiled;

  private TextPattern(String pattern) {
    this.pattern = pattern;
  }

  /**
   * A pattern in Java's syntax, as written in {@code @Param}.
   *
   * @param pattern that the whole text must match; a wrong one is reported when it is first used
   * @return the pattern
   */
  public static TextPattern of(String pattern) {
    return new TextPattern(Objects.requireNonNull(pattern, "pattern"));
  }

  /**
   * What is wrong with a text, or null when it matches.
   *
   * @throws PatternSyntaxException when the pattern is none
   */
  @Nullable
  String violation(String text) {
    Pattern regex = compiled;
    if (regex == null) {
      regex = Pattern.compile(pattern);
      compiled = regex;
    }
    try {
      long deadline = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
      boolean matches =
          regex.matcher(new TimedText(text, 0, text.length(), deadline)).matches();
      return matches ? null : "must match the pattern " + Excerpt.pattern(pattern);
    } catch (TimedText.TimeOver | StackOverflowError e) {
      return "could not be matched in time with the pattern " + Excerpt.pattern(pattern);
    }
  }

  @Override
  public String toString() {
    return pattern;
  }
}
