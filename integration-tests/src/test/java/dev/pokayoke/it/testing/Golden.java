package dev.pokayoke.it.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were looked at once and are compared since; {@code -Dgoldens=write} writes them anew. */
public final class Golden {

  private Golden() {}

  public static void assertGolden(Path file, String actual) throws IOException {
    if ("write".equals(System.getProperty("goldens"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertTrue(Files.exists(file), () -> file + " is missing; -Dgoldens=write writes it");
    assertEquals(
        Files.readString(file), actual, () -> file + " differs; -Dgoldens=write writes it anew");
  }

  /** A descriptor as a compiler writes it that does not tell where something is. */
  public static String withoutLines(String descriptor) {
    return descriptor.replaceAll("\\n *\"(line|column)\": \\d+,", "");
  }
}
