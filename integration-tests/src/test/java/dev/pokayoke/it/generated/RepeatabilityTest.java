package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, in whatever order the compiler gets them. */
class RepeatabilityTest {

  @TempDir
  Path folder;

  @Test
  void twoCompilationsGiveIdenticalBytes() throws Exception {
    List<Path> sources = new ArrayList<>();
    for (Case good : Case.all()) {
      sources.addAll(good.sources());
    }
    Build first = Build.process(JavaTool.JAVAC, sources, folder.resolve("first"));
    assertTrue(first.succeeded(), first::messages);
    Collections.reverse(sources);
    Build second = Build.process(JavaTool.JAVAC, sources, folder.resolve("second"));
    Map<String, byte[]> expected = first.bytes();
    Map<String, byte[]> actual = second.bytes();
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((file, bytes) -> assertArrayEquals(bytes, actual.get(file), file));
  }
}
