package dev.pokayoke.json;

/**
 * A regular expression that a whole text must match, compiled when first used and matched under a deadline. Immutable and
 * safe for use by several threads.
 */
public final class TextPattern {

  private TextPattern() {}

  /** A pattern in Java's syntax, as written in {@code @Param}. */
  public static TextPattern of(String pattern) {
    throw new UnsupportedOperationException();
  }
}
