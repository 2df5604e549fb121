package dev.pokayoke.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads what was named on the command line. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private Inputs() {}

  static Source read(String input) throws InputException {
    if (input.equals(STANDARD_INPUT)) {
      return ListFile.read("stdin", System.in);
    }
    try {
      return ListFile.read(input, Path.of(input));
    } catch (InvalidPathException e) {
      throw new InputException("'" + input + "' is no name of a file");
    }
  }
}
