package dev.pokayoke.it.generated;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tools to compile and, unless nothing is to be called, calls to make: a folder of {@code good/}.
 *
 * @param name of the folder
 */
public record Case(String name) {

  private static final Path GOOD = Path.of("src/test/resources/good");
  private static final Path EXPECTED = Path.of("src/test/resources/expected");

  public static List<Case> all() throws IOException {
    try (Stream<Path> folders = Files.list(GOOD)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> new Case(folder.getFileName().toString()))
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    }
  }

  public List<Path> sources() throws IOException {
    return Build.files(GOOD.resolve(name)).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .toList();
  }

  /** The calls, one a line. */
  public List<Call> calls() throws IOException {
    return Call.all(GOOD.resolve(name).resolve("calls.txt"));
  }

  public Path expected(String file) {
    return EXPECTED.resolve(name).resolve(file);
  }

  @Override
  public String toString() {
    return name;
  }
}
