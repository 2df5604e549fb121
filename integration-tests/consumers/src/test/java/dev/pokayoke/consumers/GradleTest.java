package dev.pokayoke.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Gradle project is built by the Gradle on the {@code PATH}, if there is one that knows Kotlin scripts and this JDK. */
class GradleTest {

  private static final int OLDEST = 8;

  private static final Path PROJECT = Path.of("src/it/gradle-kotlin").toAbsolutePath();

  @TempDir
  Path folder;

  @Test
  void theProjectIsBuiltAsTheReadmeSays() throws Exception {
    Optional<Path> gradle = gradle();
    String found = gradle.isEmpty() ? "no gradle on the PATH" : version(gradle.get());
    boolean usable = majorOf(found) >= OLDEST;
    if (!usable) {
      System.out.println("SKIPPED: the Gradle project, because there is " + found
          + "; it takes Gradle " + OLDEST + " or newer");
    }
    assumeTrue(usable, found);

    copy(PROJECT, folder);
    String output = run(
        gradle.orElseThrow(),
        "--no-daemon",
        "--console=plain",
        "-Dmaven.repo.local=" + System.getProperty("pokayoke.repository"),
        "test");
    assertTrue(output.contains("pokayoke: 1 tool in 1 class, 0 errors, 0 warnings"), output);
    assertTrue(output.contains("BUILD SUCCESSFUL"), output);
  }

  private static Optional<Path> gradle() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("gradle", "gradle.bat").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** {@code Gradle 8.11.1}, as Gradle calls itself. */
  private String version(Path gradle) throws Exception {
    return run(gradle, "--version")
        .lines()
        .filter(line -> line.startsWith("Gradle "))
        .findFirst()
        .orElse("a gradle that does not say its version");
  }

  private static int majorOf(String version) {
    Matcher major = Pattern.compile("Gradle (\\d+)").matcher(version);
    return major.lookingAt() ? Integer.parseInt(major.group(1)) : 0;
  }

  private String run(Path gradle, String... arguments) throws Exception {
    Path output = Files.createTempFile(folder, "gradle", ".out");
    ProcessBuilder builder = new ProcessBuilder(
        Stream.concat(Stream.of(gradle.toString()), Stream.of(arguments)).toList());
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

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
