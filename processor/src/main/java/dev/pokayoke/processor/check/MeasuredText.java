package dev.pokayoke.processor.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text that counts how often a matcher reads it. Counted, not timed, so that every machine comes to the same result. */
final class MeasuredText implements CharSequence {

  /** A pattern that reads a short text more often than that takes for ever on a longer one. */
  static final int MAX_READS = 2_000_000;

  private final CharSequence text;
  private int reads;

  private MeasuredText(CharSequence text) {
    this.text = text;
  }

  private static final class TooManyReads extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyReads() {
      super(null, null, false, false);
    }
  }

  /** Whether the whole text matches, or empty when that takes too long or too much stack to find out. */
  static Optional<Boolean> matches(Pattern pattern, String text) {
    try {
      return Optional.of(pattern.matcher(new MeasuredText(text)).matches());
    } catch (TooManyReads | StackOverflowError undecided) {
      return Optional.empty();
    }
  }

  @Override
  public char charAt(int index) {
    if (++reads > MAX_READS) {
      throw new TooManyReads();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
