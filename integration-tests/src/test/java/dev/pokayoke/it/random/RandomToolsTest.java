package dev.pokayoke.it.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Golden;
import dev.pokayoke.it.testing.JavaTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tool classes made up by chance compile without a warning, and what they get comes back. The build runs a hundred of them,
 * its profile {@code random} a thousand; {@code -Dpokayoke.seed} and {@code -Dpokayoke.classes} choose others.
 */
class RandomToolsTest {

  private static final long SEED = Long.getLong("pokayoke.seed", 1);
  private static final int CLASSES = Integer.getInteger("pokayoke.classes", 100);
  private static final int VALUES = 100;
  private static final int BATCH = 50;

  /** Classes that the Eclipse compiler sees too. */
  private static final int BOTH = Math.min(CLASSES, 40);

  /** Failures that are made small and shown; one is mostly enough. */
  private static final int SHOWN = 3;

  @TempDir
  Path folder;

  @Test
  void whatToolsGetComesBack() {
    Trial trial = new Trial(folder, VALUES);
    List<Failure> failures = IntStream.range(0, (CLASSES + BATCH - 1) / BATCH)
        .parallel()
        .mapToObj(batch -> classes(batch * BATCH, Math.min(CLASSES, (batch + 1) * BATCH)))
        .flatMap(classes -> run(trial, classes).stream())
        .toList();
    String shown = failures.stream()
        .limit(SHOWN)
        .map(failure -> new Shrinker(trial).shrink(failure).report())
        .reduce("", String::concat);
    assertEquals(0, failures.size(), () -> failures.size() + " classes fail\n" + shown);
  }

  @Test
  void theEclipseCompilerGeneratesTheSame() throws Exception {
    List<Path> sources = Trial.write(classes(0, BOTH), folder);
    Build javac = Build.process(JavaTool.JAVAC, sources, folder.resolve("javac"));
    Build ecj = Build.process(JavaTool.ECJ, sources, folder.resolve("ecj"));
    assertTrue(javac.succeeded(), javac::messages);
    assertTrue(ecj.succeeded(), ecj::messages);
    Map<Path, String> expected = generated(javac);
    Map<Path, String> actual = generated(ecj);
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach(
        (file, text) -> assertEquals(Golden.withoutLines(text), actual.get(file), file::toString));
  }

  /** Bindings and descriptors by their place. */
  private static Map<Path, String> generated(Build build) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    for (Path root : List.of(build.sources(), build.classes().resolve("META-INF"))) {
      for (Path file : Build.files(root)) {
        texts.put(root.relativize(file), Files.readString(file));
      }
    }
    return texts;
  }

  private static List<ToolClass> classes(int from, int to) {
    return LongStream.range(SEED + from, SEED + to).mapToObj(ClassGenerator::of).toList();
  }

  private static List<Failure> run(Trial trial, List<ToolClass> classes) {
    try {
      return trial.of(classes);
    } catch (Exception e) {
      throw new IllegalStateException("seed " + classes.get(0).seed(), e);
    }
  }
}
