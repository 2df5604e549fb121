package dev.pokayoke.it.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tool classes made up by chance compile without a warning, and what they get comes back. */
class RandomToolsTest {

  private static final long SEED = Long.getLong("pokayoke.seed", 1);
  private static final int CLASSES = Integer.getInteger("pokayoke.classes", 100);
  private static final int VALUES = 100;
  private static final int BATCH = 50;

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
