package dev.pokayoke.it.compilers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Tool;
import dev.pokayoke.it.JdkTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars of other people's programs, one folder for each. */
final class Programs {

  private static final Path FOLDER = Path.of(System.getProperty("pokayoke.compilers"));

  private Programs() {}

  /** Where the build has put a program. */
  static Path folder(String program) {
    Path folder = FOLDER.resolve(program);
    assertTrue(
        Files.isDirectory(folder), () -> folder + " is missing: run the \"verify\" phase of Maven");
    return folder;
  }

  /** Everything that a program needs on its class path. */
  static List<Path> jars(String program) {
    try (Stream<Path> jars = Files.list(folder(program))) {
      return jars.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our processor with all that it needs, as one path argument. */
  static String processor() {
    URL annotations = Tool.class.getProtectionDomain().getCodeSource().getLocation();
    return JdkTool.path(
        Path.of(System.getProperty("pokayoke.processor.jar")), Path.of(annotations.getPath()));
  }

  /** The same as one path argument. */
  static String path(String... programs) {
    return JdkTool.path(
        Stream.of(programs).flatMap(program -> jars(program).stream()).toArray(Path[]::new));
  }
}
