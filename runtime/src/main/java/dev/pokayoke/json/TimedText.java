package dev.pokayoke.json;

/** A text that can be read until a deadline only: it stops a matcher that backtracks for ever. */
final class TimedText implements CharSequence {

  /** Thrown at the deadline. */
  static final class TimeOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TimeOver() {
      super("the deadline has passed", null, false, false);
    }
  }

  /** Looking at the clock costs more than a character: only once in so many. */
  private static final int STRIDE = 1024;

  private final String text;
  private final int start;
  private final int end;
  private final long deadline;
  private int reads;

  /**
   * A piece of a text.
   *
   * @param deadline on the scale of {@link System#nanoTime()}
   */
  TimedText(String text, int start, int end, long deadline) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.deadline = deadline;
  }

  @Override
  public char charAt(int index) {
    if (++reads % STRIDE == 0 && System.nanoTime() - deadline > 0) {
      throw new TimeOver();
    }
    return text.charAt(start + index);
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new TimedText(text, start + from, start + to, deadline);
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }
}
