package dev.pokayoke.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar that users get: its libraries moved to our own packages, nothing of theirs left. */
class RelocatedJarTest {

  private static final Path PROCESSOR = Path.of(System.getProperty("pokayoke.processor.jar"));

  @Test
  void itIsTheJarAndNotAFolderOfClasses() {
    assertTrue(
        Files.isRegularFile(PROCESSOR), () -> PROCESSOR + " is no jar: run the \"verify\" phase");
  }

  @Test
  void everyClassIsInOurPackages() throws IOException {
    try (JarFile jar = new JarFile(PROCESSOR.toFile())) {
      List<String> strangers = jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.startsWith("dev/pokayoke/processor/"))
          .toList();
      assertEquals(List.of(), strangers);
    }
  }

  @Test
  void noClassKnowsALibraryByItsOldName() throws IOException {
    try (JarFile jar = new JarFile(PROCESSOR.toFile())) {
      for (JarEntry entry :
          jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        String bytes = text(jar, entry.getName());
        assertFalse(
            bytes.contains("com/fasterxml/") || bytes.contains("com/palantir/"), entry::getName);
      }
    }
  }

  @Test
  void gradleAndModulesKnowIt() throws IOException {
    try (JarFile jar = new JarFile(PROCESSOR.toFile())) {
      assertAll(
          () -> assertEquals(
              "dev.pokayoke.processor.PokayokeProcessor,isolating",
              text(jar, "META-INF/gradle/incremental.annotation.processors").strip()),
          () -> assertEquals(
              "dev.pokayoke.processor",
              jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name")));
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    JarEntry entry = jar.getJarEntry(name);
    assertTrue(entry != null, () -> name + " is missing");
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
