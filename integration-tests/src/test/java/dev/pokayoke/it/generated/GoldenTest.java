package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Golden;
import dev.pokayoke.it.testing.JavaTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated text: as expected, the same from both compilers, and within the rules of generated code. */
class GoldenTest {

  /** What generated code does not do. */
  private static final List<String> FORBIDDEN =
      List.of("java.lang.reflect", "jackson", "@SuppressWarnings", "HashMap<>()", "-> {\n", "::");

  @TempDir
  Path folder;

  static List<Case> cases() throws Exception {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void textIsAsExpected(Case good) throws Exception {
    Build build = Build.process(JavaTool.JAVAC, good.sources(), folder);
    assertTrue(build.succeeded(), build::messages);
    Map<String, String> texts = build.texts();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Golden.assertGolden(good.expected(text.getKey()), text.getValue());
    }
    Set<String> expected = new TreeSet<>();
    for (Path file : Build.files(good.expected(""))) {
      expected.add(file.getFileName().toString());
    }
    expected.remove("calls.txt");
    assertEquals(expected, texts.keySet());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theEclipseCompilerGivesTheSameText(Case good) throws Exception {
    Build build = Build.process(JavaTool.ECJ, good.sources(), folder);
    assertTrue(build.succeeded(), build::messages);
    for (Map.Entry<String, String> text : build.texts().entrySet()) {
      String expected = Files.readString(good.expected(text.getKey()));
      assertEquals(Golden.withoutLines(expected), text.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingForbiddenIsInIt(Case good) throws Exception {
    for (Path file : Build.files(good.expected(""))) {
      if (file.toString().endsWith(".java")) {
        String code = Files.readString(file)
            .replace("new LinkedHashMap<>()", "a map of the user's")
            .replace(
                "@SuppressWarnings({\"deprecation\", \"removal\"})", "where the tools do so, too");
        // The tools of one case name a JSON library themselves.
        FORBIDDEN.stream()
            .filter(word -> !(word.equals("jackson") && good.name().equals("jsonnode")))
            .forEach(word -> assertTrue(!code.contains(word), () -> file + " has " + word));
      }
    }
  }
}
