package dev.pokayoke.it.testing;

/**
 * A call of a tool.
 *
 * @param beyondSchema whether the reader refuses what the schema cannot say: {@code ~} before the line
 * @param tool its name
 * @param arguments as a model sends them
 */
public record Call(boolean beyondSchema, String tool, String arguments) {

  public static Call parse(String line) {
    boolean beyond = line.startsWith("~ ");
    String[] parts = (beyond ? line.substring(2) : line).split(" ", 2);
    return new Call(beyond, parts[0], parts[1]);
  }

  @Override
  public String toString() {
    return tool + " " + arguments;
  }
}
