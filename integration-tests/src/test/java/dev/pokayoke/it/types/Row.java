package dev.pokayoke.it.types;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One kind of type: a folder of {@code types/}. In it are {@code row.md} (what a reader should know), tool classes,
 * {@code calls.txt} and, where something can be done wrong, {@code bad/} with one wrong class a file.
 *
 * @param folder numbered, for the order of the page
 */
record Row(Path folder) {

  private static final Path TYPES = Path.of("src/test/resources/types");

  /** What stands above the rows. */
  static final Path HEAD = TYPES.resolve("page.md");

  static List<Row> all() throws IOException {
    try (Stream<Path> folders = Files.list(TYPES)) {
      return folders.filter(Files::isDirectory).sorted().map(Row::new).toList();
    }
  }

  String title() throws IOException {
    return value("# ").orElseThrow();
  }

  /** The Java types, for the table. */
  String java() throws IOException {
    return value("java: ").orElseThrow();
  }

  /** What they are in JSON Schema, for the table. */
  String json() throws IOException {
    return value("json: ").orElseThrow();
  }

  /** Why no value of the row is both read and written, if so. */
  Optional<String> oneWay() throws IOException {
    return value("one way: ");
  }

  /** Why nothing of the row can be refused at compile time, if so. */
  Optional<String> neverWrong() throws IOException {
    return value("never wrong: ");
  }

  /** What is said about it, below the first blank line. */
  String prose() throws IOException {
    String text = Files.readString(folder.resolve("row.md"));
    return text.substring(text.indexOf("\n\n")).strip();
  }

  List<Path> sources() throws IOException {
    return Build.files(folder).stream()
        .filter(file -> isJava(file) && !file.startsWith(bad()))
        .toList();
  }

  List<Path> badSources() throws IOException {
    return Files.exists(bad())
        ? Build.files(bad()).stream().filter(Row::isJava).toList()
        : List.of();
  }

  List<Call> calls() throws IOException {
    return Call.all(folder.resolve("calls.txt"));
  }

  private Path bad() {
    return folder.resolve("bad");
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  private Optional<String> value(String key) throws IOException {
    return Files.readAllLines(folder.resolve("row.md")).stream()
        .takeWhile(line -> !line.isBlank())
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()))
        .findFirst();
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
