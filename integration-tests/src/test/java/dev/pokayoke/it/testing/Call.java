package dev.pokayoke.it.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A call of a tool.
 *
 * @param beyondSchema whether the reader refuses what the schema cannot say: {@code ~} before the line
 * @param forReaderOnly whether no other validator is asked, as the arguments are no JSON or would take all of its memory:
 *     {@code !} before the line
 * @param readsBack whether the result, sent as the only argument, gives the same result: {@code =} before the line
 * @param tool its name
 * @param arguments as a model sends them
 */
public record Call(
    boolean beyondSchema, boolean forReaderOnly, boolean readsBack, String tool, String arguments) {

  /** The calls of a file, one a line. */
  public static List<Call> all(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Call::parse)
        .toList();
  }

  private static Call parse(String line) {
    char mark = line.charAt(1) == ' ' ? line.charAt(0) : ' ';
    String[] parts = (mark == ' ' ? line : line.substring(2)).split(" ", 2);
    return new Call(mark == '~', mark == '!', mark == '=', parts[0], parts[1]);
  }

  @Override
  public String toString() {
    return tool + " " + arguments;
  }
}
