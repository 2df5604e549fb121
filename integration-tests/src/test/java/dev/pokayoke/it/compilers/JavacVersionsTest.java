package dev.pokayoke.it.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.generated.Case;
import dev.pokayoke.it.testing.Build;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every javac gives the same text and has nothing to say about it, whatever version of the language the tools are written
 * in. The javac of the tests' own JDK, and the Eclipse compiler, are asked case by case elsewhere.
 */
class JavacVersionsTest {

  @TempDir
  Path folder;

  @ParameterizedTest(name = "javac {0} --release {1}")
  @CsvSource({"21, 17", "21, 21", "25, 25"})
  void givesTheExpectedTexts(int version, int release) throws Exception {
    List<Path> sources = new ArrayList<>();
    Map<String, String> expected = new TreeMap<>();
    for (Case good : Case.all()) {
      sources.addAll(good.sources());
      for (Path file : Build.files(good.expected(""))) {
        expected.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    expected.remove("calls.txt");
    Build build = new Javac(version)
        .process(
            sources,
            folder,
            "--release",
            Integer.toString(release),
            "-Xlint:all,-processing,-classfile,-path",
            "-Werror",
            "-Apokayoke.warnings=note");
    assertTrue(build.succeeded(), build::messages);
    assertEquals(expected, build.texts());
  }
}
