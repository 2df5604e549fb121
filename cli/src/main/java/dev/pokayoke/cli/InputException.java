package dev.pokayoke.cli;

/** Something given that cannot be used. The message is one line that names it. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
