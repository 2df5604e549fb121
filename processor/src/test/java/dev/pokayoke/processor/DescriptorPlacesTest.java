package dev.pokayoke.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.Expectations;
import dev.pokayoke.processor.testing.Message;
import dev.pokayoke.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings in descriptors are where the compiler prints them. */
class DescriptorPlacesTest {

  private static final Path BAD = Path.of("src", "test", "resources", "bad");

  static List<Path> badSources() throws IOException {
    try (Stream<Path> files = Files.walk(BAD)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("badSources")
  void linesAreThoseOfMessages(Path file) throws Exception {
    Compiled compiled = compile(TestCompiler.JAVAC, file);
    List<String> lines = Files.readAllLines(file);
    boolean hasStubs = Files.readString(file).contains("@kotlin.Metadata(");
    for (Node finding : findings(compiled)) {
      boolean isThere =
          compiled.findings().stream().anyMatch(message -> isAt(finding, message, lines));
      assertTrue(
          isThere || hasStubs && !finding.has("line"),
          () -> finding.members() + "\nis not in\n" + compiled.findings());
    }
  }

  /**
   * Whether both are the same finding at the same place. javac points to the word "class" where we do to the name behind it,
   * and to the point in {@code Effect.READ}.
   */
  private static boolean isAt(Node finding, Message message, List<String> lines) {
    String text = "[%s] %s".formatted(finding.text("id"), finding.text("what"));
    if (!message.firstLine().equals(text)
        || !BigDecimal.valueOf(message.line()).equals(finding.number("line"))) {
      return false;
    }
    int start = finding.count("column") - 1;
    int theirs = (int) message.column() - 1;
    String line = lines.get((int) message.line() - 1);
    boolean isOfClass = finding.text("tool").isEmpty();
    return start == theirs
        || isOfClass
        || start < theirs && line.substring(start, theirs).matches("\\w+");
  }

  @ParameterizedTest
  @MethodSource("badSources")
  void namesAreThoseOfEveryCompiler(Path file) throws Exception {
    assertEquals(
        names(findings(compile(TestCompiler.JAVAC, file))),
        names(findings(compile(TestCompiler.ECLIPSE, file))));
  }

  @Test
  void namesGoFromTheToolInwards() throws Exception {
    Compiled compiled = TestCompiler.JAVAC.process(Map.of("Tools.java", """
        import dev.pokayoke.*;
        import java.util.List;
        @Toolbox("orders")
        class Tools {
          record Line(@Param(name = "item-id", minimum = 2, maximum = 1) int item) {}
          record Basket(@Param("Lines of it, the dearest first") List<Line> lines) {}
          /** Orders everything that lies in a basket; returns the number of the order. */
          @Tool int order(@Param("What is to be ordered, and how often") Basket basket) { return 1; }
        }
        """));
    Node finding = findings(compiled).stream()
        .filter(each -> each.text("id").equals("EmptyRange"))
        .findFirst()
        .orElseThrow();
    assertEquals("orders_order", finding.text("tool"));
    assertEquals("basket.lines.item-id", finding.text("property"));
    assertEquals(5, finding.count("line"));
    assertEquals(50, finding.count("column"));
  }

  private static Compiled compile(TestCompiler compiler, Path file) throws IOException {
    String source = Files.readString(file);
    List<String> options = new ArrayList<>(Expectations.in(source).options());
    options.add("-Apokayoke.infos=note");
    return compiler.process(
        Map.of(file.getFileName().toString(), source),
        options.stream().distinct().toArray(String[]::new));
  }

  private static List<String> names(List<Node> findings) {
    return findings.stream()
        .map(finding -> "%s %s %s"
            .formatted(finding.text("id"), finding.text("tool"), finding.text("property")))
        .toList();
  }

  private static List<Node> findings(Compiled compiled) throws JsonException, IOException {
    List<Node> findings = new ArrayList<>();
    for (Map.Entry<String, String> file : compiled.generated().entrySet()) {
      if (file.getKey().startsWith("META-INF/pokayoke/")) {
        Node descriptor =
            Node.of(JsonReader.read(new StringReader(file.getValue()), "a descriptor"));
        descriptor.array("findings").forEach(finding -> findings.add(Node.of(finding)));
      }
    }
    return findings;
  }
}
