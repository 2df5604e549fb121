package dev.pokayoke.processor.document;

/** A text that is no JSON, or not what it should be. The message says where, what was expected and what is there. */
public class JsonException extends Exception {

  private static final long serialVersionUID = 1L;

  /** @param message complete by itself, but for the name of the file */
  public JsonException(String message) {
    super(message);
  }
}
