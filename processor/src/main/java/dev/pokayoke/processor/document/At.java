package dev.pokayoke.processor.document;

/**
 * Where an object starts in a text.
 *
 * @param line from 1 on, or 0 when the place is not known
 * @param column from 1 on, or 0
 * @param pointer the JSON Pointer to the object
 */
public record At(int line, int column, String pointer) {

  /** Of what has been read from no text. */
  public static final At NOWHERE = new At(0, 0, "");
}
