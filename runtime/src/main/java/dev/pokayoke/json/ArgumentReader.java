package dev.pokayoke.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON text of a tool's arguments in one pass, strictly, and collects every problem with its JSON Pointer.
 *
 * <p>The reader always stands on a value and each {@code read…} method consumes exactly that value, whatever is wrong with
 * it: a wrong value is noted as a {@link Problem} and a neutral value is returned. That one invariant lets generated code
 * ignore errors until {@link #accepted()}. Not safe for use by several threads.
 */
public final class ArgumentReader {

  private ArgumentReader() {}

  /** Opens arguments to be read and, when they are good, acted on. */
  public static ArgumentReader of(String json) {
    throw new UnsupportedOperationException();
  }

  /** Opens arguments to be checked only: {@link #accepted()} is never true. */
  public static ArgumentReader validating(String json) {
    throw new UnsupportedOperationException();
  }

  /** Everything that is wrong so far, in the order of the text. */
  public List<Problem> problems() {
    throw new UnsupportedOperationException();
  }

  /** Ends the reading: notes what follows after the value; true when there is no problem and the reader does not only validate. */
  public boolean accepted() {
    throw new UnsupportedOperationException();
  }

  /** Enters an object. When the value is none: notes it, consumes it and returns false. */
  public boolean beginObject() {
    throw new UnsupportedOperationException();
  }

  /** The name of the next property, on whose value the reader then stands; null after the last one, with the object consumed. Also after broken text: the loop always ends. */
  public @Nullable String nextName() {
    throw new UnsupportedOperationException();
  }

  /** Notes a property that came before ('given twice'); returns seen with the bit set. */
  public long once(long seen, long bit) {
    throw new UnsupportedOperationException();
  }

  /** Notes and consumes a property that does not exist, naming the nearest one. */
  public void unknownProperty(String name, String[] known) {
    throw new UnsupportedOperationException();
  }

  /** Notes every missing property: bit i of the masks is names[i]. */
  public void requireAll(long seen, long required, String[] names) {
    throw new UnsupportedOperationException();
  }

  /** Enters an array. When the value is none: notes it, consumes it and returns false. */
  public boolean beginArray() {
    throw new UnsupportedOperationException();
  }

  /** Moves to the next item; false after the last one, with the array consumed. */
  public boolean nextItem() {
    throw new UnsupportedOperationException();
  }

  /** Notes a list or map whose size is out of bounds (-1 for none), at the place of the value that has just been consumed. */
  public void checkSize(int size, int minimum, int maximum) {
    throw new UnsupportedOperationException();
  }

  /** Notes equal items, naming the positions. */
  public void checkUnique(java.util.Collection<?> items) {
    throw new UnsupportedOperationException();
  }

  /** Whether the value is null; consumes it then, and only then. */
  public boolean isNull() {
    throw new UnsupportedOperationException();
  }

  /** A mark for cleanSince. */
  public int mark() {
    throw new UnsupportedOperationException();
  }

  /** Whether no problem was noted since the mark. */
  public boolean cleanSince(int mark) {
    throw new UnsupportedOperationException();
  }

  /** Notes that a constructor refused the value that has just been consumed, with the exception's message. */
  public void refuse(IllegalArgumentException refusal) {
    throw new UnsupportedOperationException();
  }

  /** A boolean; false when refused. */
  public boolean readBoolean() {
    throw new UnsupportedOperationException();
  }

  /** An integer in the range of byte. */
  public byte readByte() {
    throw new UnsupportedOperationException();
  }

  /** An integer in the range of short. */
  public short readShort() {
    throw new UnsupportedOperationException();
  }

  /** An integer in the range of int; 1.0 and 1e2 are integers, 1.5 is refused. 0 when refused. */
  public int readInt() {
    throw new UnsupportedOperationException();
  }

  /** An integer within inclusive bounds. */
  public int readInt(int minimum, int maximum) {
    throw new UnsupportedOperationException();
  }

  /** An integer within a range. */
  public int readInt(NumberRange range) {
    throw new UnsupportedOperationException();
  }

  /** An integer in the range of long. */
  public long readLong() {
    throw new UnsupportedOperationException();
  }

  /** An integer within inclusive bounds. */
  public long readLong(long minimum, long maximum) {
    throw new UnsupportedOperationException();
  }

  /** An integer within a range. */
  public long readLong(NumberRange range) {
    throw new UnsupportedOperationException();
  }

  /** An integer of any size. */
  public BigInteger readBigInteger() {
    throw new UnsupportedOperationException();
  }

  /** An integer of any size within a range. */
  public BigInteger readBigInteger(NumberRange range) {
    throw new UnsupportedOperationException();
  }

  /** A finite number, rounded to float. */
  public float readFloat() {
    throw new UnsupportedOperationException();
  }

  /** A finite number within a range. */
  public float readFloat(NumberRange range) {
    throw new UnsupportedOperationException();
  }

  /** A finite number, rounded to double. */
  public double readDouble() {
    throw new UnsupportedOperationException();
  }

  /** A finite number within a range; compared exactly, before rounding. */
  public double readDouble(NumberRange range) {
    throw new UnsupportedOperationException();
  }

  /** A number, exact. */
  public BigDecimal readDecimal() {
    throw new UnsupportedOperationException();
  }

  /** A number within a range, exact. */
  public BigDecimal readDecimal(NumberRange range) {
    throw new UnsupportedOperationException();
  }

  /** A text of exactly one UTF-16 unit. */
  public char readChar() {
    throw new UnsupportedOperationException();
  }

  /** A text; "" when refused. */
  public String readString() {
    throw new UnsupportedOperationException();
  }

  /** A text of bounded length in code points (-1 for none). */
  public String readString(int minimumLength, int maximumLength) {
    throw new UnsupportedOperationException();
  }

  /** A text that matches as a whole. */
  public String readString(TextPattern pattern) {
    throw new UnsupportedOperationException();
  }

  /** A text of bounded length that matches. */
  public String readString(int minimumLength, int maximumLength, TextPattern pattern) {
    throw new UnsupportedOperationException();
  }

  /** One of the names, exactly; "" when refused, with the nearest name in the problem. */
  public String readOneOf(String[] names) {
    throw new UnsupportedOperationException();
  }

  /** Any JSON: Map, List, String, Boolean, BigDecimal/Long/Integer or null. */
  public @Nullable Object readAny() {
    throw new UnsupportedOperationException();
  }
}
