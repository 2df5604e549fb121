package dev.pokayoke.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.Expectations;
import dev.pokayoke.processor.testing.Fix;
import dev.pokayoke.processor.testing.Message;
import dev.pokayoke.processor.testing.TestCompiler;
import dev.pokayoke.processor.testing.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Does what the messages of mechanical checks say, in every bad source: the fix is written into the annotation, and the finding
 * is gone when the source is compiled again.
 */
class FixesTest {

  private static final Path BAD = Path.of("src", "test", "resources", "bad");

  /** Checks that give Java to paste, mostly or always, and how many of their fixes are tried at least. */
  private static final Map<String, Integer> MECHANICAL = new TreeMap<>(Map.ofEntries(
      Map.entry("InvalidToolName", 3),
      Map.entry("DuplicateToolName", 1),
      Map.entry("ReservedToolName", 2),
      Map.entry("InvalidParamName", 2),
      Map.entry("DuplicateParamName", 2),
      Map.entry("DiscriminatorClash", 1),
      Map.entry("EmptyRange", 4),
      Map.entry("InvalidDefault", 2),
      Map.entry("InvalidPattern", 2),
      Map.entry("UnknownPredecessor", 1),
      Map.entry("UnboundedNumber", 2),
      Map.entry("UnitMissing", 2),
      Map.entry("UnboundedText", 1),
      Map.entry("EffectUndeclared", 3)));

  @TestFactory
  Stream<DynamicTest> fixesFix() {
    return MECHANICAL.keySet().stream()
        .map(id -> dynamicTest(id, () -> {
          int tried = 0;
          for (Path file : sources(BAD.resolve(id))) {
            // Expectations stand in the middle of some annotations.
            tried += tryAll(id, Files.readString(file).replaceAll("(?m)// expect.*$", ""));
          }
          int least = MECHANICAL.get(id);
          int fixes = tried;
          assertTrue(tried >= least, () -> fixes + " fixes could be pasted, of " + least);
        }));
  }

  private static int tryAll(String id, String source) {
    int tried = 0;
    for (Message finding : findings(id, compile(id, source))) {
      Optional<String> mended = Fix.in(finding.text()).flatMap(fix -> fix.at(source, finding));
      if (mended.isPresent()) {
        tried++;
        Compiled again = compile(id, mended.get());
        assertEquals(
            List.of(), again.foreignErrors(), () -> finding + "\nmade of it:\n" + mended.get());
        assertFalse(
            findings(id, again).stream()
                .anyMatch(left -> left.firstLine().equals(finding.firstLine())),
            () -> "still there: " + finding + "\nin:\n" + mended.get());
      }
    }
    return tried;
  }

  @Test
  void theyAreWrittenIntoAnnotations() {
    String source =
        "class A { @Tool(\"Text, (a)\") int a(@Param(value = \"b\", maximum = 1) int b) {} }";
    Fix fix =
        Fix.in("[X] y\n  fix:  @Param(value = …, minimum = 1, maximum = 100)").orElseThrow();
    assertEquals(
        Optional.of(
            "class A { @Tool(\"Text, (a)\") int a(@Param(value = \"b\", maximum = 100, minimum = 1) int b) {} }"),
        fix.at(source, source.indexOf("int b")));
    assertEquals(
        Optional.of(
            "class A { @Tool(value = \"Text, (a)\", name = \"c\") int a(@Param(value = \"b\", maximum = 1) int b) {} }"),
        Fix.in("[X] y\n  fix:  name = \"c\"").orElseThrow().at(source, source.indexOf("int a")));
    assertEquals(Optional.empty(), Fix.in("[X] y\n  fix:  say what it does"));
  }

  private static List<Message> findings(String id, Compiled compiled) {
    return compiled.findings().stream()
        .filter(finding -> finding.id().filter(id::equals).isPresent())
        .toList();
  }

  private static Compiled compile(String id, String source) {
    List<String> options = new ArrayList<>(Expectations.in(source).options());
    options.addAll(Wording.offBut(id));
    String name = source.replaceFirst(
        "(?s).*?\\n(?:public |final |abstract )*(?:class|interface) (\\w+).*", "$1");
    return TestCompiler.JAVAC.process(
        Map.of(name + ".java", source), options.toArray(String[]::new));
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
