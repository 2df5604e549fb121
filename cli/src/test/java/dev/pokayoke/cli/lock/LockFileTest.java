package dev.pokayoke.cli.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.cli.tools.ToolReader;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockFileTest {

  private static final String LIST = """
      [{"name": "b", "description": "Says \\"hi\\"\\u202e\\u0000 你好 \\ud83d", "inputSchema":
        {"type": "object", "required": ["z", "a"], "properties": {
          "z": {"type": ["string", "null"], "default": {"type": ["b", "a"]}},
          "required": {"enum": ["x", "a"], "description": "%s"},
          "a": {"maximum": 10.50, "minimum": 1e400, "type": "number"}}}},
       {"name": "a", "annotations": {"readOnlyHint": true}, "inputSchema": {},
        "outputSchema": {"type": "string"}}]
      """.formatted("long ".repeat(30));

  private static List<Tool> tools(String list) throws Exception {
    return ToolReader.listed("tools.json", json(list));
  }

  private static Object json(String text) throws Exception {
    return JsonReader.read(new StringReader(text), "JSON");
  }

  @Test
  void isSortedAndShowsWhatIsHidden() throws Exception {
    assertEquals("""
        {
          "pokayoke.lock": 1,
          "tools": [
            {
              "name": "a",
              "class": "tools.json",
              "description": "",
              "effect": "read",
              "idempotent": false,
              "approval": "by_effect",
              "returnDirect": false,
              "inputSchema": {},
              "outputSchema": {"type": "string"}
            },
            {
              "name": "b",
              "class": "tools.json",
              "description": "Says \\"hi\\"\\u202e\\u0000 你好 \\ud83d",
              "effect": "write",
              "idempotent": false,
              "approval": "by_effect",
              "returnDirect": false,
              "inputSchema": {
                "properties": {
                  "a": {"maximum": 10.5, "minimum": 1E+400, "type": "number"},
                  "required": {
                    "description": "%s",
                    "enum": ["x", "a"]
                  },
                  "z": {"default": {"type": ["b", "a"]}, "type": ["null", "string"]}
                },
                "required": ["a", "z"],
                "type": "object"
              }
            }
          ]
        }
        """.formatted("long ".repeat(30)), LockFile.text(tools(LIST)));
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws Exception {
    List<Tool> tools = tools(LIST);
    String text = LockFile.text(tools);
    List<Tool> read = LockFile.read(json(text));
    assertEquals(List.of(), Comparison.changes(tools, read));
    List<Tool> reversed = new ArrayList<>(read);
    Collections.reverse(reversed);
    assertEquals(text, LockFile.text(reversed));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          []                                    | is no lock file: it has no "pokayoke.lock"
          {"pokayoke.lock": "x"}                | is a lock file of version "x"; this program knows version 1
          {"pokayoke.lock": 2, "tools": []}     | is a lock file of version 2; this program knows version 1
          {"pokayoke.lock": 1}                  | is no lock file: it has no array "tools"
          {"pokayoke.lock": 1, "tools": [1]}    | a tool has no text "name"
          {"pokayoke.lock": 1, "tools": [{"name": "a"}]} | tool 'a' has no object "inputSchema"
          {"pokayoke.lock": 1, "tools": [{"name": "a", "inputSchema": {}, "effect": "huge"}]} | tool 'a' has the effect 'huge', which this version does not know
          """)
  void brokenFiles(String text, String message) throws Exception {
    Object document = json(text);
    assertEquals(
        message,
        assertThrows(JsonException.class, () -> LockFile.read(document)).getMessage());
  }

  @Test
  void theSameNameInTwoClasses() throws Exception {
    List<Tool> first = new ArrayList<>(ToolReader.listed("A", json("[{\"name\": \"x\"}]")));
    List<Tool> second = ToolReader.listed("B", json("[{\"name\": \"x\", \"description\": \"d\"}]"));
    List<Tool> both = new ArrayList<>(second);
    both.addAll(first);
    first.addAll(second);
    assertEquals(List.of(), Comparison.changes(first, both));
  }

  @Test
  void referencesThatLeadEverDeeperEnd() throws Exception {
    String chain = "{\"$ref\": \"#/$defs/0\", \"$defs\": {%s}}";
    StringBuilder defs = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      defs.append("\"%d\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/%d\"}},"
          .formatted(i, i + 1));
    }
    String old = chain.formatted(defs + "\"20000\": {\"type\": \"string\"}");
    String now = chain.formatted(defs + "\"20000\": {\"type\": \"integer\"}");
    assertEquals(List.of(), compare(old, old));
    assertEquals(List.of(Kind.KEYWORD_CHANGED), compare(old, now));
  }

  @Test
  void recursionEnds() throws Exception {
    String self = "{\"$ref\": \"#/$defs/A\", \"$defs\": {\"A\": {%s}}}";
    String items = "\"items\": {\"$ref\": \"#/$defs/A\"}";
    assertEquals(
        List.of(Kind.KEYWORD_CHANGED), compare(self.formatted("\"$ref\": \"#/$defs/A\""), "{}"));
    assertEquals(List.of(), compare(self.formatted(items), "{}"));
    assertEquals(
        List.of(Kind.LIMIT_TIGHTENED),
        compare(self.formatted(items), self.formatted(items + ", \"minItems\": 1")));
    String doubling = "{\"$ref\": \"#/$defs/0\", \"$defs\": {%s}}";
    StringBuilder defs = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String next = "{\"$ref\": \"#/$defs/" + (i + 1) + "\"}";
      defs.append("\"%d\": {\"properties\": {\"a\": %s, \"b\": %s}},".formatted(i, next, next));
    }
    List<Kind> kinds = compare(
        doubling.formatted(defs + "\"60\": {\"type\": \"string\"}"),
        doubling.formatted(defs + "\"60\": {\"type\": \"integer\"}"));
    assertTrue(kinds.contains(Kind.TYPE_CHANGED));
  }

  @Test
  void hugeNumbersAreNotCalculatedWith() throws Exception {
    String multiple = "{\"type\": \"number\", \"multipleOf\": %s}";
    assertEquals(
        List.of(Kind.LIMIT_CHANGED), compare(multiple.formatted("1e999"), multiple.formatted("3")));
    String limit = "{\"type\": \"integer\", \"exclusiveMaximum\": %s}";
    assertEquals(
        List.of(Kind.LIMIT_TIGHTENED), compare(limit.formatted("1e999"), limit.formatted("1e900")));
  }

  private static List<Kind> compare(String was, String is) throws Exception {
    String tool = "[{\"name\": \"a\", \"inputSchema\": %s}]";
    return Comparison.changes(tools(tool.formatted(was)), tools(tool.formatted(is))).stream()
        .map(Change::kind)
        .toList();
  }
}
