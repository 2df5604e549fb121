package dev.pokayoke.it.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.generated.Case;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A build that compiles again only what has changed sees all other classes as class files. What it generates for one class
 * of tools is what a build of everything generates.
 */
class IncrementalTest {

  /** As Maven and Gradle compile: with debug information, which has the names of parameters where there is code. */
  private static final String DEBUG = "-g";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void eachClassOfTheCasesAlone(JavaTool tool) throws Exception {
    List<Path> sources = new ArrayList<>();
    for (Case good : Case.all()) {
      sources.addAll(good.sources());
    }
    eachClassAlone(tool, sources);
  }

  @Test
  void eachClassOfTheSamplesAlone() throws Exception {
    List<Path> sources = new ArrayList<>();
    for (String sample : List.of("first-tool", "order-desk")) {
      Path root = Path.of(System.getProperty("pokayoke.samples"), sample, "src/main/java");
      Build.files(root).stream()
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .forEach(sources::add);
    }
    eachClassAlone(JavaTool.JAVAC, sources);
  }

  private void eachClassAlone(JavaTool tool, List<Path> sources) throws IOException {
    Build all = Build.process(tool, sources, folder.resolve("all"), DEBUG);
    assertTrue(all.succeeded(), all::messages);
    deleteBindings(all);
    String classPath = all.classes() + File.pathSeparator + System.getProperty("java.class.path");
    Map<String, String> again = new TreeMap<>();
    int number = 0;
    for (Path source : sources) {
      if (Files.readString(source).contains("@Tool")) {
        Path own = folder.resolve("alone" + ++number);
        Build alone = Build.process(
            tool,
            List.of(source),
            own,
            DEBUG,
            "-classpath",
            classPath,
            // Else compilers look for sources on the class path, too.
            "-sourcepath",
            Files.createDirectories(folder.resolve("none")).toString());
        assertTrue(alone.succeeded(), alone::messages);
        again.putAll(alone.texts());
      }
    }
    Map<String, String> expected = all.texts();
    assertEquals(expected.keySet(), again.keySet());
    expected.forEach((name, text) -> assertEquals(text, again.get(name), name));
  }

  /** As build tools do with what was generated from a class that they compile again; the Eclipse compiler relies on it. */
  private static void deleteBindings(Build all) throws IOException {
    for (Path generated : all.generated()) {
      String name = all.sources().relativize(generated).toString().replaceFirst("\\.java$", "");
      Files.delete(all.classes().resolve(name + ".class"));
    }
  }
}
