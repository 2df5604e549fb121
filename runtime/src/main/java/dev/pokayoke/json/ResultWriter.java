package dev.pokayoke.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tool's result as compact JSON. Commas are its own business. Not safe for use by several threads.
 *
 * <p>Nesting deeper than 256 levels and documents longer than 67,108,864 characters are refused with an
 * {@link IllegalStateException}: recursive values and endless lists come to an end.
 */
public final class ResultWriter {

  private static final int MAX_DEPTH = 256;
  private static final int MAX_LENGTH = 64 << 20;
  private static final int MAX_ZEROS = 30;

  private final StringBuilder out = new StringBuilder(256);
  private boolean comma;
  private int depth;

  /** Where the property begins that null takes away, or -1. */
  private int property = -1;

  /** An empty document. */
  public ResultWriter() {}

  /**
   * Opens an object.
   *
   * @throws IllegalStateException when nested too deep, as a value that contains itself
   */
  public void beginObject() {
    begin('{');
  }

  /**
   * Writes a map key, or the name of a property whose value is there in any case.
   *
   * @param name of the property
   */
  public void name(String name) {
    startValue();
    JsonText.quote(name, out);
    out.append(':');
    comma = false;
  }

  /**
   * Writes the name of a property that is left out when its value turns out to be null.
   *
   * @param name of the property
   */
  public void nameUnlessNull(String name) {
    int start = out.length();
    name(name);
    property = start;
  }

  /** Closes the object. */
  public void endObject() {
    end('}');
  }

  /**
   * Opens an array.
   *
   * @throws IllegalStateException when nested too deep, as a value that contains itself
   */
  public void beginArray() {
    begin('[');
  }

  /** Closes the array. */
  public void endArray() {
    end(']');
  }

  private void begin(char bracket) {
    if (depth == MAX_DEPTH) {
      throw new IllegalStateException(
          "the result is nested deeper than " + MAX_DEPTH + " levels: it probably contains itself");
    }
    startValue();
    depth++;
    out.append(bracket);
    comma = false;
  }

  private void end(char bracket) {
    depth--;
    out.append(bracket);
    comma = true;
  }

  /** Writes the comma that is due, and looks at the length: once a value is often enough. */
  private void startValue() {
    if (comma) {
      out.append(',');
    }
    comma = true;
    property = -1;
    if (out.length() > MAX_LENGTH) {
      throw new IllegalStateException("the result is longer than " + MAX_LENGTH + " characters");
    }
  }

  /** Writes null, or takes back the name that {@link #nameUnlessNull} has written. */
  public void writeNull() {
    if (property >= 0) {
      out.setLength(property);
      property = -1;
      comma = out.charAt(out.length() - 1) != '{';
      return;
    }
    startValue();
    out.append("null");
  }

  /**
   * Writes a boolean.
   *
   * @param value to write
   */
  public void write(boolean value) {
    startValue();
    out.append(value);
  }

  /**
   * Writes an integer: byte, short and int widen to it.
   *
   * @param value to write
   */
  public void write(long value) {
    startValue();
    out.append(value);
  }

  /**
   * Writes a number, or null for NaN and infinity, which are no numbers in JSON.
   *
   * @param value to write
   */
  public void write(double value) {
    if (Double.isFinite(value)) {
      startValue();
      out.append(value);
    } else {
      writeNull();
    }
  }

  /**
   * Writes a number with the digits of float: 0.1, not 0.10000000149011612. NaN and infinity are written as null.
   *
   * @param value to write
   */
  public void write(float value) {
    if (Float.isFinite(value)) {
      startValue();
      out.append(value);
    } else {
      writeNull();
    }
  }

  /**
   * Writes a boxed or big number, or null. A number of an unknown class is written as its text, in quotes unless that is a
   * JSON number.
   *
   * @param value to write
   */
  public void write(@Nullable Number value) {
    if (value == null) {
      writeNull();
    } else if (value instanceof BigDecimal decimal) {
      startValue();
      // Plain digits read best, but 1E+1000000 must stay short.
      boolean plain =
          decimal.scale() >= -MAX_ZEROS && decimal.scale() - decimal.precision() <= MAX_ZEROS;
      out.append(plain ? decimal.toPlainString() : decimal.toString());
    } else if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
      startValue();
      out.append(value);
    } else if (value instanceof Double number) {
      write(number.doubleValue());
    } else if (value instanceof Float number) {
      write(number.floatValue());
    } else {
      startValue();
      String text = value.toString();
      if (JsonText.isNumber(text)) {
        out.append(text);
      } else {
        JsonText.quote(text, out);
      }
    }
  }

  /**
   * Writes a boolean, or null.
   *
   * @param value to write
   */
  public void write(@Nullable Boolean value) {
    if (value == null) {
      writeNull();
    } else {
      write(value.booleanValue());
    }
  }

  /**
   * Writes a text, or null. Half of a surrogate pair is written as an escape.
   *
   * @param value to write
   */
  public void write(@Nullable CharSequence value) {
    if (value == null) {
      writeNull();
    } else {
      startValue();
      JsonText.quote(value, out);
    }
  }

  /**
   * Writes bytes as a text in the base64 of RFC 4648, section 4, or null.
   *
   * @param value to write
   */
  public void write(byte @Nullable [] value) {
    if (value == null) {
      writeNull();
    } else {
      startValue();
      out.append('"').append(Base64Text.of(value)).append('"');
    }
  }

  /**
   * Writes a text of one character.
   *
   * @param value to write
   */
  public void write(char value) {
    startValue();
    JsonText.quote(String.valueOf(value), out);
  }

  /**
   * Writes a value by its {@code toString()} as text, or null: dates, identifiers, addresses.
   *
   * @param value to write
   */
  public void writeText(@Nullable Object value) {
    write(value == null ? null : value.toString());
  }

  /**
   * Writes a value whose {@code toString()} is JSON already, such as a library's own tree, or null. An empty text, as that
   * of a node which is missing, is written as null.
   *
   * @param value to write
   * @throws IllegalStateException when the text is not JSON
   */
  public void writeJson(@Nullable Object value) {
    String json = value == null ? "" : value.toString();
    if (json.isEmpty()) {
      writeNull();
      return;
    }
    JsonScanner scanner = new JsonScanner(json);
    scanner.skip();
    scanner.end();
    if (scanner.broken()) {
      throw new IllegalStateException(
          "the result holds a text that is not JSON: " + scanner.fault());
    }
    startValue();
    out.append(json);
  }

  /**
   * Writes maps, iterables, arrays, optionals, texts, numbers, booleans and null as JSON has them, enum constants by name,
   * bytes as {@link #write(byte[])} does, a tree of Jackson's by its JSON, and everything else as the text of its {@code toString()}.
   *
   * @param value to write
   * @throws IllegalStateException when nested too deep, as a value that contains itself
   */
  public void writeAny(@Nullable Object value) {
    AnyWriter.write(value, this);
  }

  /**
   * Refuses a value of a class that is not among the variants of its type.
   *
   * @param value that cannot be written
   * @throws IllegalStateException always; its message names the class
   */
  public void unknownVariant(Object value) {
    throw new IllegalStateException("the result holds an object of "
        + value.getClass().getName() + ", which is not among the variants that its type lists");
  }

  /** The JSON written so far: the document, once every object and array is closed. */
  @Override
  public String toString() {
    return out.toString();
  }
}
