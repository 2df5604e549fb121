package dev.pokayoke.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README tells users to write is, word for word, what the projects in {@code src/it} are built from. */
class ReadmeTest {

  private static final Path PROJECTS = Path.of("src/it");
  private static final Path README = Path.of("../../README.md");

  /** Our artifacts with the version that is asked for, in the three ways in which it can be written. */
  private static final Pattern VERSION =
      Pattern.compile("pokayoke-[a-z]+(?:</artifactId>\\s*<version>|:)([\\w.-]+)");

  @Test
  void mavenUsersWriteWhatIsBuilt() throws IOException {
    String pom = Files.readString(PROJECTS.resolve("maven-processorpath/pom.xml"));
    String block =
        block("xml").lines().map(line -> indented(line) + "\n").reduce("", String::concat);
    assertTrue(pom.contains(block), () -> "not in that pom.xml:\n" + block);
  }

  private static String indented(String line) {
    return line.isEmpty() ? line : "  " + line;
  }

  @Test
  void gradleUsersWriteWhatIsBuilt() throws IOException {
    String build = Files.readString(PROJECTS.resolve("gradle/build.gradle.kts"));
    String block = block("kotlin");
    assertTrue(build.contains(block), () -> "not in that build.gradle.kts:\n" + block);
  }

  @Test
  void allAskForTheVersionThatIsBuilt() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(PROJECTS)) {
      files = Stream.concat(
              Stream.of(README),
              all.filter(file ->
                  file.toString().endsWith("pom.xml") || file.toString().contains(".gradle")))
          .toList();
    }
    Set<String> versions = new TreeSet<>();
    for (Path file : files) {
      VERSION
          .matcher(Files.readString(file))
          .results()
          .forEach(found -> versions.add(found.group(1)));
    }
    assertEquals(Set.of(System.getProperty("pokayoke.version")), versions);
  }

  /** The one block of the README in a language. */
  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```").matcher(Files.readString(README));
    assertTrue(block.find(), () -> "README.md has no block of " + language);
    String text = block.group(1);
    assertTrue(!block.find(), () -> "README.md has more than one block of " + language);
    return text;
  }
}
