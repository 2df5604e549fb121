package dev.pokayoke.it.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.generated.Case;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gradle's own classes watch the processor as they do in a build, and find it to be what its jar says: isolating. Gradle
 * itself is not run.
 */
class GradleTest {

  private static final String PACKAGE = "org.gradle.api.internal.tasks.compile.";

  @TempDir
  Path folder;

  private URLClassLoader gradle;
  private Object result;

  @BeforeEach
  void load() throws Exception {
    URL[] classes = {Programs.folder("gradle").toUri().toURL()};
    gradle = new URLClassLoader(classes, getClass().getClassLoader());
    result = make("incremental.processing.AnnotationProcessingResult");
  }

  @AfterEach
  void close() throws Exception {
    gradle.close();
  }

  @Test
  void noBuildOfTheCasesHasToBeFull() throws Exception {
    List<Path> sources = new ArrayList<>();
    for (Case good : Case.all()) {
      sources.addAll(good.sources());
    }
    Build build = Build.process(JavaTool.JAVAC, sources, folder, watched());
    assertTrue(build.succeeded(), build::messages);
    assertNull(told("getFullRebuildCause"));
    assertEquals(Set.of(), told("getAggregatedTypes"));
    assertEquals(Set.of(), told("getGeneratedAggregatingTypes"));
    assertEquals(Set.of(), told("getGeneratedAggregatingResources"));
    assertEquals(
        build.generated().stream()
            .map(file -> build.sources().relativize(file).toString())
            .map(file -> file.replaceFirst("\\.java$", "").replace('/', '.'))
            .toList(),
        List.copyOf(new TreeSet<>(ofOneOrigin("getGeneratedTypesWithIsolatedOrigin"))));
    assertEquals(
        Build.files(build.classes().resolve("META-INF/pokayoke")).size(),
        ofOneOrigin("getGeneratedResourcesWithIsolatedOrigin").size());
  }

  /** Everything that was generated, each from exactly one class. */
  private List<String> ofOneOrigin(String question) throws Exception {
    List<String> all = new ArrayList<>();
    for (Object ofOne : ((Map<?, ?>) told(question)).values()) {
      ((Collection<?>) ofOne).forEach(each -> all.add(each.toString()));
    }
    assertEquals(Set.copyOf(all).size(), all.size(), all::toString);
    return all;
  }

  private Processor watched() throws Exception {
    // By name: the annotation that lists it as a service is known to its own build only.
    Object ours = Class.forName("dev.pokayoke.processor.PokayokeProcessor")
        .getDeclaredConstructor()
        .newInstance();
    Object report = make(
        "incremental.processing.AnnotationProcessorResult",
        result,
        ours.getClass().getName());
    return (Processor) make("processing.IsolatingProcessor", ours, report);
  }

  private Object make(String type, Object... arguments) throws Exception {
    return gradle.loadClass(PACKAGE + type).getConstructors()[0].newInstance(arguments);
  }

  private Object told(String question) throws Exception {
    return result.getClass().getMethod(question).invoke(result);
  }
}
