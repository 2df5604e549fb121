package dev.pokayoke.it.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.tool.Toolset;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the compiler says of an example is what the generated reader says of it when the program runs, word for word. Tool
 * classes made up by chance get examples made up by chance: forty in the build, four hundred in its profile {@code random};
 * {@code -Dpokayoke.seed} and {@code -Dpokayoke.classes} choose others.
 */
class RandomExamplesTest {

  private static final long SEED = Long.getLong("pokayoke.seed", 1);
  private static final int CLASSES =
      Math.max(1, Integer.getInteger("pokayoke.classes", 100) * 2 / 5);
  private static final int BATCH = 25;

  @TempDir
  Path folder;

  @Test
  void theCompilerSaysWhatTheReaderSays() {
    List<ExamplesOfTool> judged = IntStream.range(0, (CLASSES + BATCH - 1) / BATCH)
        .parallel()
        .mapToObj(batch ->
            judge(SEED + batch * BATCH, SEED + Math.min(CLASSES, (batch + 1) * BATCH)))
        .flatMap(List::stream)
        .toList();
    List<String> wrong =
        judged.stream().flatMap(examples -> examples.differences().stream()).toList();
    assertEquals(List.of(), wrong.stream().limit(5).toList(), () -> wrong.size() + " differ");
    if (CLASSES >= BATCH) {
      assertShares(judged);
    }
  }

  /** Chance is of no use when it always gives the same. */
  private static void assertShares(List<ExamplesOfTool> judged) {
    int all = judged.stream().mapToInt(ExamplesOfTool::size).sum();
    int refused = judged.stream().mapToInt(ExamplesOfTool::refused).sum();
    int undecided = judged.stream().mapToInt(ExamplesOfTool::undecided).sum();
    String counts =
        "of %s examples %s are refused and %s undecided".formatted(all, refused, undecided);
    assertTrue(refused > all / 4 && all - refused > all / 4, counts);
    assertTrue(undecided < (all - refused) * 3 / 4, counts);
    assertTrue(all > 50 * CLASSES, counts);
  }

  private List<ExamplesOfTool> judge(long from, long to) {
    List<ToolClass> classes =
        LongStream.range(from, to).mapToObj(ClassGenerator::of).toList();
    try {
      return judge(classes, folder.resolve("from" + from));
    } catch (Exception e) {
      throw new IllegalStateException("seed " + from, e);
    }
  }

  private static List<ExamplesOfTool> judge(List<ToolClass> classes, Path folder) throws Exception {
    Build plain = Build.process(JavaTool.JAVAC, Trial.write(classes, folder), folder);
    assertTrue(plain.succeeded(), plain::messages);
    List<ExamplesOfTool> judged = new ArrayList<>();
    try (URLClassLoader loader = plain.loader()) {
      for (ToolClass tools : classes) {
        Toolset toolset = Bindings.toolset(loader.loadClass(tools.bindings()));
        judged.addAll(ExamplesOfTool.of(tools, toolset));
      }
    }
    Build build = Build.process(
        JavaTool.JAVAC, write(judged, folder), folder.resolve("examples"), "-proc:only");
    Path descriptors = build.classes().resolve("META-INF");
    assertTrue(Files.exists(descriptors), build::messages);
    Map<String, List<Said>> said = new HashMap<>();
    for (Path descriptor : Build.files(descriptors)) {
      Said.addAll(said, Files.readString(descriptor));
    }
    judged.forEach(examples -> examples.compare(said));
    return judged;
  }

  /** The same classes, where examples stand at the tools. */
  private static List<Path> write(List<ExamplesOfTool> judged, Path folder) throws Exception {
    Path user = folder.resolve("user");
    List<Path> files = Build.files(user);
    for (Path file : files) {
      String source = Files.readString(file);
      for (ExamplesOfTool examples : judged) {
        source = examples.addTo(source, user.relativize(file));
      }
      Files.writeString(file, source);
    }
    return files;
  }
}
