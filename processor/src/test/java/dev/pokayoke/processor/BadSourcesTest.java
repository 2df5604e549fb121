package dev.pokayoke.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.Expectations;
import dev.pokayoke.processor.testing.TestCompiler;
import dev.pokayoke.processor.testing.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles every {@code bad/<Id>/*.java} under both compilers. The file says what must be found on the line above; every
 * other line must be silent.
 */
class BadSourcesTest {

  private static final Path BAD = Path.of("src", "test", "resources", "bad");

  @TestFactory
  Stream<DynamicNode> badSources() throws IOException {
    return folders(BAD).stream()
        .map(folder -> dynamicContainer(folder.getFileName().toString(), tests(folder).stream()));
  }

  private static List<DynamicNode> tests(Path folder) {
    return javaFiles(folder).stream()
        .flatMap(file -> Stream.of(TestCompiler.values()).map(compiler -> (DynamicNode)
            dynamicTest(file.getFileName() + " " + compiler, () -> check(folder, file, compiler))))
        .toList();
  }

  private static void check(Path folder, Path file, TestCompiler compiler) throws IOException {
    String source = Files.readString(file);
    Expectations expected = Expectations.in(source);
    String id = "[" + folder.getFileName() + "] ";
    assertFalse(
        expected.all().stream().noneMatch(each -> each.text().startsWith(id)),
        () -> file + " expects no " + id);
    List<String> options = new ArrayList<>(expected.options());
    options.addAll(Wording.offBut(folder.getFileName().toString()));
    Compiled compiled = compiler.process(
        Map.of(file.getFileName().toString(), source), options.toArray(String[]::new));
    List<String> problems = expected.problems(compiled, compiler == TestCompiler.JAVAC);
    assertEquals(List.of(), problems, () -> String.join("\n", problems));
  }

  private static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      return paths.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
