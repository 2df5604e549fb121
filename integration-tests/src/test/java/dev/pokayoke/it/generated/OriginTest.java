package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the processor isolating: every file comes from exactly one top-level class. */
class OriginTest {

  @TempDir
  Path folder;

  @Test
  void everyFileHasOneTopLevelOrigin() throws Exception {
    List<Path> sources = new ArrayList<>();
    for (Case good : Case.all()) {
      sources.addAll(good.sources());
    }
    Map<String, Set<String>> origins = new TreeMap<>();
    WatchedProcessor processor = new WatchedProcessor((file, elements) -> origins.put(
        file, Arrays.stream(elements).map(OriginTest::topLevel).collect(Collectors.toSet())));
    Build build = Build.process(JavaTool.JAVAC, sources, folder, processor);
    assertTrue(build.succeeded(), build::messages);
    assertFalse(origins.isEmpty());
    origins.forEach(
        (file, types) -> assertEquals(1, types.size(), () -> file + " comes from " + types));
  }

  private static String topLevel(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost.toString();
  }
}
