package dev.pokayoke.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Gradle project, built by the Gradle on the {@code PATH}. Which JDK a Gradle runs on depends on its version; JDK 17 will do
 * for all of them.
 */
class GradleTest {

  private static final Path PROJECT = Path.of("src/it/gradle").toAbsolutePath();

  @TempDir
  Path folder;

  @BeforeEach
  void copyProject() throws IOException {
    try (Stream<Path> all = Files.walk(PROJECT)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(PROJECT.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void theReadmesKotlinScriptIsBuilt() throws Exception {
    Path gradle = gradle("the Gradle project of the README", 8, Integer.MAX_VALUE);
    String output = run(gradle, "test");
    assertTrue(output.contains("pokayoke: 1 tool in 1 class, 0 errors, 0 warnings"), output);
    assertTrue(output.contains("BUILD SUCCESSFUL"), output);
  }

  /** No newer one comes with Debian. It shows that Gradle can read what we publish; JUnit it cannot run yet. */
  @Test
  void anOldGradleCompilesWithWhatWePublish() throws Exception {
    Path gradle = gradle("the Gradle project for old Gradles", 4, 5);
    String output = run(
        gradle,
        "-b",
        "gradle-4.gradle",
        "testClasses",
        "dependencies",
        "--configuration",
        "compileClasspath");
    assertTrue(output.contains("pokayoke: 1 tool in 1 class, 0 errors, 0 warnings"), output);
    assertTrue(output.contains("dev.pokayoke:pokayoke-annotations:"), output);
    assertTrue(output.contains("BUILD SUCCESSFUL"), output);
  }

  /** The Gradle on the path, or the end of the test, with its reason said where everybody sees it. */
  private Path gradle(String what, int oldest, int newest) throws Exception {
    Optional<Path> gradle = Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(place -> Stream.of("gradle", "gradle.bat").map(Path.of(place)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
    boolean jdk17 = Runtime.version().feature() == 17;
    String found = !jdk17
        ? "this is JDK " + Runtime.version().feature()
        : gradle.isEmpty() ? "there is no gradle on the PATH" : "there is " + version(gradle.get());
    int major = majorOf(found);
    boolean usable = oldest <= major && major <= newest;
    if (!usable) {
      String wanted = newest == Integer.MAX_VALUE ? oldest + " or newer" : oldest + " to " + newest;
      System.out.println("SKIPPED: " + what + ", because " + found + "; it takes Gradle " + wanted
          + " and JDK 17");
    }
    assumeTrue(usable, found);
    return gradle.orElseThrow();
  }

  /** {@code Gradle 8.11.1}, as Gradle calls itself. */
  private String version(Path gradle) throws Exception {
    return run(gradle, "--version")
        .lines()
        .filter(line -> line.startsWith("Gradle "))
        .findFirst()
        .orElse("a gradle that does not say its version");
  }

  private static int majorOf(String found) {
    Matcher major = Pattern.compile("there is Gradle (\\d+)").matcher(found);
    return major.lookingAt() ? Integer.parseInt(major.group(1)) : 0;
  }

  private String run(Path gradle, String... arguments) throws Exception {
    Path output = Files.createTempFile(folder, "gradle", ".out");
    List<String> command = new ArrayList<>(List.of(
        gradle.toString(),
        "--no-daemon",
        "--console=plain",
        // Where mavenLocal() is.
        "-Dmaven.repo.local=" + System.getProperty("pokayoke.repository")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int exitCode = builder
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
    String text = Files.readString(output);
    assertEquals(0, exitCode, text);
    return text;
  }
}
