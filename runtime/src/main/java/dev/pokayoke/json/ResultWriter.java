package dev.pokayoke.json;

import org.jspecify.annotations.Nullable;

/** Writes a tool's result as compact JSON. Commas are its own business. Not safe for use by several threads. */
public final class ResultWriter {

  /** An empty document. */
  public ResultWriter() {
    throw new UnsupportedOperationException();
  }

  /** Opens an object; refuses nesting deeper than a fixed limit (recursive values) with IllegalStateException. */
  public void beginObject() {
    throw new UnsupportedOperationException();
  }

  /** Writes a property name or map key. */
  public void name(String name) {
    throw new UnsupportedOperationException();
  }

  /** Closes the object. */
  public void endObject() {
    throw new UnsupportedOperationException();
  }

  /** Opens an array. */
  public void beginArray() {
    throw new UnsupportedOperationException();
  }

  /** Closes the array. */
  public void endArray() {
    throw new UnsupportedOperationException();
  }

  /** Writes null. */
  public void writeNull() {
    throw new UnsupportedOperationException();
  }

  /** Writes a boolean. */
  public void write(boolean value) {
    throw new UnsupportedOperationException();
  }

  /** Writes an integer (byte, short, int and long widen to it). */
  public void write(long value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a number; not finite ones as text: NaN, Infinity, -Infinity. */
  public void write(double value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a number with float's digits. */
  public void write(float value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a boxed or big number, or null. */
  public void write(@Nullable Number value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a boolean, or null. */
  public void write(@Nullable Boolean value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a text, or null. */
  public void write(@Nullable CharSequence value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a text of one character. */
  public void write(char value) {
    throw new UnsupportedOperationException();
  }

  /** Writes maps, lists, arrays, texts, numbers, booleans and null; everything else by toString. */
  public void writeAny(@Nullable Object value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String toString() {
    throw new UnsupportedOperationException();
  }
}
