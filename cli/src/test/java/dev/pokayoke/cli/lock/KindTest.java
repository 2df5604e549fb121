package dev.pokayoke.cli.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.cli.tools.ToolReader;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of change has a row in the page, and cases that show it. */
class KindTest {

  private static final Path PAGE = Path.of("..", "docs", "lock.md");
  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (.+) \\|");

  private static final Map<String, Object> TOOL = Map.of(
      "name",
      "get_order",
      "class",
      "com.example.Orders",
      "description",
      "Looks up one order.",
      "effect",
      "write",
      "approval",
      "by_effect",
      "inputSchema",
      Map.of("type", "object"));

  @Test
  void thePageHasARowForEachKind() throws Exception {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(line);
      }
    }
    assertEquals(
        Arrays.stream(Kind.values()).map(KindTest::row).toList(), rows, "the rows of " + PAGE);
  }

  private static String row(Kind kind) {
    String verdicts = kind.isOfTool()
        ? kind.verdict(Side.TOOL).toString()
        : kind.verdict(Side.ARGUMENTS) + " | " + kind.verdict(Side.RESULT);
    return "| `%s` | %s | %s |".formatted(kind.word(), verdicts, kind.why());
  }

  @Test
  void everyKindHasACase() throws Exception {
    assertEquals(
        words(true),
        cases("tool-changes.json").members().keySet().stream().sorted().toList());
    assertEquals(
        words(false),
        cases("schema-changes.json").members().keySet().stream().sorted().toList());
  }

  private static List<?> words(boolean isOfTool) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.isOfTool() == isOfTool)
        .map(Kind::word)
        .sorted()
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> changesOfSchemas() throws Exception {
    return cases("schema-changes.json", (word, each) -> {
      Node was = each.object("was");
      Node is = each.object("is");
      List<String> found = new ArrayList<>();
      new SchemaComparison(
              was,
              is,
              (kind, place, from, to) ->
                  found.add(kind.word() + " at '" + place + "': " + kind.text(from, to)))
          .compare();
      assertEquals(List.of(word + " at '" + each.text("place") + "': " + each.text("what")), found);
      new SchemaComparison(was, was, (kind, place, from, to) -> found.add(kind.word())).compare();
      assertEquals(1, found.size());
    });
  }

  @TestFactory
  Stream<DynamicTest> changesOfTools() throws Exception {
    return cases("tool-changes.json", (word, each) -> {
      List<Change> changes = Comparison.changes(tools(each, "was"), tools(each, "is"));
      assertEquals(
          List.of(word + ": tool 'get_order' " + each.text("what")),
          changes.stream()
              .map(change -> change.kind().word() + ": " + change.what())
              .toList());
    });
  }

  /** The tool of this test with other members, or none. */
  private static List<Tool> tools(Node each, String member) throws Exception {
    if (each.get(member) == null) {
      return List.of();
    }
    Map<Object, Object> members = new LinkedHashMap<>(TOOL);
    members.putAll(each.object(member).members());
    return List.of(ToolReader.locked(new Node(members)));
  }

  private interface Case {

    void check(String word, Node each) throws Exception;
  }

  private static Stream<DynamicTest> cases(String file, Case check) throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    Node cases = cases(file);
    for (Object word : cases.members().keySet()) {
      for (Object each : cases.array((String) word)) {
        String name = word + " " + Node.of(each).text("what");
        tests.add(DynamicTest.dynamicTest(name, () -> check.check((String) word, Node.of(each))));
      }
    }
    assertTrue(tests.size() >= cases.members().size());
    return tests.stream();
  }

  private static Node cases(String file) throws Exception {
    try (Reader text =
        new InputStreamReader(KindTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      return Node.of(JsonReader.read(text, "cases"));
    }
  }
}
