package dev.pokayoke.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pokayoke.processor.testing.CheckPage;
import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.Message;
import dev.pokayoke.processor.testing.Snippet;
import dev.pokayoke.processor.testing.TestCompiler;
import dev.pokayoke.processor.testing.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles the code in the pages of the checks: every block under "Wrong" has that finding and no other, every block under
 * "Right" has none.
 */
class CheckPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "checks");

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    try (Stream<Path> paths = Files.list(PAGES)) {
      return paths
          .filter(path -> path.toString().endsWith(".md"))
          .filter(path -> Character.isUpperCase(path.getFileName().toString().charAt(0)))
          .sorted()
          .map(path -> dynamicTest(path.getFileName().toString(), () -> check(path)))
          .toList()
          .stream();
    }
  }

  private static void check(Path path) throws IOException {
    String id = path.getFileName().toString().replace(".md", "");
    CheckPage page = CheckPage.of(Files.readString(path));
    assertEquals(id, page.title(), "the title of the page is the id");
    if (CheckPage.hasCode(id)) {
      assertFalse(page.wrong().isEmpty(), "a block of Java under '## Wrong' is missing");
      assertFalse(page.right().isEmpty(), "a block of Java under '## Right' is missing");
    }
    for (Snippet snippet : page.wrong()) {
      Compiled compiled = compile(snippet, Wording.offBut(id));
      assertFalse(compiled.findings().isEmpty(), () -> "nothing is found in\n" + snippet.text());
      assertTrue(
          compiled.findings().stream().allMatch(found -> found.id().orElse("").equals(id)),
          () -> "another finding in\n" + snippet.text() + "\n" + compiled.findings());
    }
    for (Snippet snippet : page.right()) {
      List<Message> findings = compile(snippet, List.of()).findings();
      assertEquals(List.of(), findings, () -> "something is found in\n" + snippet.text());
    }
  }

  private static Compiled compile(Snippet snippet, List<String> more) {
    List<String> options = new ArrayList<>(snippet.options());
    options.addAll(more);
    Compiled compiled =
        TestCompiler.JAVAC.process(snippet.sources(), options.toArray(String[]::new));
    assertEquals(List.of(), compiled.foreignErrors(), () -> "does not compile:\n" + snippet.text());
    return compiled;
  }
}
