package dev.pokayoke.processor.write;

/** The bindings would not fit into class files. */
public final class TooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String member;
  private final int size;
  private final int limit;

  /** @param member the method that is too large, or {@code ""} for the class as a whole */
  TooLargeException(String member, int size, int limit) {
    super(member + " " + size);
    this.member = member;
    this.size = size;
    this.limit = limit;
  }

  /** The generated method that needs too many bytes, or {@code ""} when the class needs too many constants. */
  public String member() {
    return member;
  }

  /** About how many bytes or constants it needs. */
  public int size() {
    return size;
  }

  /** How many there can be. */
  public int limit() {
    return limit;
  }
}
