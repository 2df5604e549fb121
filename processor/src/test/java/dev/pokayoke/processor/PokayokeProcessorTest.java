package dev.pokayoke.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.Message;
import dev.pokayoke.processor.testing.TestCompiler;
import dev.pokayoke.processor.testing.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PokayokeProcessorTest {

  private static final String DESCRIBED = """
      import dev.pokayoke.*;
      class %s {
        /** Returns the names of all suppliers. */
        @Tool String listSuppliers(@Param("City, e.g. Berlin") String city) { return ""; }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void writesOneClassAndOneDescriptorForEach(TestCompiler compiler) {
    Compiled compiled = compiler.process(twoClasses());
    assertEquals(
        Set.of(
            "OneBindings.java",
            "TwoBindings.java",
            "META-INF/pokayoke/One.json",
            "META-INF/pokayoke/Two.json"),
        compiled.generated().keySet());
    assertEquals("pokayoke: 2 tools in 2 classes, 0 errors, 0 warnings", compiled.summary());
  }

  @Test
  void silentWithoutTools() {
    Compiled compiled = TestCompiler.JAVAC.process(Map.of("A.java", "class A {}"));
    assertEquals("", compiled.summary());
  }

  @ParameterizedTest
  @EnumSource
  void sameInputSameBytes(TestCompiler compiler) {
    Map<String, String> reversed = new LinkedHashMap<>();
    reversed.put("Two.java", DESCRIBED.formatted("Two"));
    reversed.put("One.java", DESCRIBED.formatted("One"));
    Compiled first = compiler.process(twoClasses());
    assertEquals(first.generated(), compiler.process(twoClasses()).generated());
    assertEquals(first.generated(), compiler.process(reversed).generated());
  }

  @Test
  void bothCompilersWriteTheSame() {
    Map<String, String> sources = Map.of("Tools.java", """
        import dev.pokayoke.*;
        import java.util.*;
        class Tools {
          enum Zone { WEST, EAST, @Description("Far away") OVERSEAS }
          /** @param z the last letter
           * @param a the first letter */
          record Order(int z, String a, Zone zone) {}
          /** Returns all orders.
           * @param zone where to
           * @param orders which ones */
          @Tool(effect = Effect.READ) List<Order> zzz(Zone zone, List<Order> orders) { return orders; }
          /** Returns the first order. */
          @Tool(effect = Effect.READ) Order aaa() { return null; }
        }
        """);
    assertEquals(
        TestCompiler.JAVAC.process(sources).withoutLines(),
        TestCompiler.ECLIPSE.process(sources).generated());
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Compiled expected = TestCompiler.JAVAC.process(twoClasses());
    Locale standard = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertEquals(
          expected.generated(), TestCompiler.JAVAC.process(twoClasses()).generated());
    } finally {
      Locale.setDefault(standard);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorInOneClassLeavesTheOthersAlone(TestCompiler compiler) {
    Map<String, String> sources = new LinkedHashMap<>(twoClasses());
    sources.put(
        "Bad.java",
        "class Bad { @dev.pokayoke.Tool String getTicketPrice(int age) { return \"\"; } }");
    Compiled compiled = compiler.process(sources);
    assertTrue(compiled.generated().containsKey("OneBindings.java"));
    assertFalse(compiled.generated().containsKey("BadBindings.java"));
    assertTrue(compiled.generated().containsKey("META-INF/pokayoke/Bad.json"));
    assertEquals("pokayoke: 3 tools in 3 classes, 2 errors, 0 warnings", compiled.summary());
  }

  @ParameterizedTest
  @EnumSource
  void inheritedFromAnotherPackageButProtected(TestCompiler compiler) {
    Compiled compiled = compiler.process(Map.of(
        "lib/Base.java",
        "package lib; public class Base { /** Lists the names of all. */"
            + " @dev.pokayoke.Tool protected String listNames() { return \"\"; } }",
        "shop/Box.java",
        "package shop; @dev.pokayoke.Toolbox class Box extends lib.Base {}"));
    assertEquals(
        List.of("[InaccessibleType] the inherited tool method 'listNames' of 'Base' is protected"
            + " in another package"),
        compiled.findings().stream()
            .map(Message::firstLine)
            .filter(line -> line.startsWith("[InaccessibleType]"))
            .toList());
  }

  /** The caret stands under the value, in components of records too. */
  @Test
  void atTheValueThatIsWrong() {
    String source = """
        import dev.pokayoke.*;
        class Tools {
          record Line(
              @Param(value = "What it says", minLength = 9,
                  maxLength = 3) String text) {}
          @Tool("Finds all lines that match")
          String findLines(
              @Param(value = "How far back to look", minimum = 14,
                  maximum = 1) int days,
              @Param("What they are compared with") Line line) { return ""; }
        }
        """;
    List<Message> found =
        TestCompiler.JAVAC.process(Map.of("Tools.java", source)).findings();
    assertEquals("14", textAt(found.get(0), source, 2));
    assertEquals("9", textAt(found.get(1), source, 1));
  }

  private static String textAt(Message message, String source, int length) {
    String line = source.split("\n")[(int) message.line() - 1];
    int column = (int) message.column() - 1;
    return line.substring(column, column + length);
  }

  @Test
  void warningsAsNotes() {
    String bad = "class Bad { /** Tells what a ticket to the zoo costs. */"
        + " @dev.pokayoke.Tool String getTicketPrice(int age) { return \"\"; } }";
    Map<String, String> sources = Map.of("Bad.java", bad);
    Compiled warned = TestCompiler.JAVAC.process(sources, "-Apokayoke.profile=legacy");
    assertEquals(Diagnostic.Kind.WARNING, warned.findings().get(0).kind());
    Compiled noted = TestCompiler.JAVAC.process(
        sources, "-Apokayoke.profile=legacy", "-Apokayoke.warnings=note");
    assertEquals(Diagnostic.Kind.NOTE, noted.findings().get(0).kind());
    assertEquals("pokayoke: 1 tool in 1 class, 0 errors, 1 warning", noted.summary());
    assertTrue(noted.generated().containsKey("BadBindings.java"));
  }

  @Test
  void javacKnowsEveryOption() {
    Compiled compiled = TestCompiler.JAVAC.process(
        twoClasses(),
        "-Xlint:all",
        "-Apokayoke.profile=standard",
        "-Apokayoke.warnings=warning",
        "-Apokayoke.docs=",
        "-Apokayoke.check.MissingParamDescription=off");
    assertFalse(
        compiled.messages().stream().anyMatch(message -> message.text().contains("recognized")),
        () -> compiled.messages().toString());
  }

  @Test
  void javacStopsAtAHundredButTheLastLineCountsAll() {
    StringBuilder source = new StringBuilder("class Bad {\n");
    for (int i = 0; i < 130; i++) {
      source.append("@dev.pokayoke.Tool void send").append(i).append("() {}\n");
    }
    Compiled compiled = TestCompiler.JAVAC.process(
        Map.of("Bad.java", source + "}"), Wording.offBut("").toArray(String[]::new));
    assertEquals("pokayoke: 130 tools in 1 class, 130 errors, 0 warnings", compiled.summary());
  }

  @Test
  void javadocAloneIsEnough() {
    String tool = """
        class Orders {
          %s
          @dev.pokayoke.Tool String getOrder(String orderId, java.time.LocalDate day) { return ""; }
        }
        """;
    Compiled bare = TestCompiler.JAVAC.process(Map.of("Orders.java", tool.formatted("")));
    assertEquals(
        List.of(
            "[MissingToolDescription] tool 'get_order' has no description",
            "[MissingParamDescription] parameter 'orderId' has no description",
            "[MissingParamDescription] parameter 'day' has no description"),
        bare.findings().stream().map(Message::firstLine).toList());
    Compiled described = TestCompiler.JAVAC.process(Map.of("Orders.java", tool.formatted("""
        /**
         * Returns state and lines of an order as they were on a day.
         * @param orderId number of the order, as printed on the receipt
         * @param day the last day that counts
         */""")));
    assertEquals(List.of(), described.findings());
    assertEquals("pokayoke: 1 tool in 1 class, 0 errors, 0 warnings", described.summary());
  }

  private static Map<String, String> twoClasses() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("One.java", DESCRIBED.formatted("One"));
    sources.put("Two.java", DESCRIBED.formatted("Two"));
    return sources;
  }
}
