package dev.pokayoke.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were looked at once and are compared since; {@code -Dgoldens=write} writes them anew. */
final class Goldens {

  private static final Path FOLDER = Path.of("src/test/resources/write");

  private Goldens() {}

  static void assertGolden(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("goldens"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(
        Files.readString(file), actual, "see " + file + "; -Dgoldens=write writes it anew");
  }
}
