package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.pokayoke.it.testing.SchemaJudge;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.Problem;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls the tools of one class, with values and with what is none. */
final class Examination {

  static final ToolContext CONTEXT = ToolContext.builder()
      .ids("run-1", "call-1", "key-1")
      .values(Map.of("tenant", "acme", "seat", 7))
      .build();

  /** A call that did not do what it should. */
  private record Complaint(String kind, String json, String details) {}

  private final ToolClass tools;
  private final Toolset toolset;
  private final Draw draw;
  private Optional<Complaint> shortest = Optional.empty();

  private Examination(ToolClass tools, Toolset toolset) {
    this.tools = tools;
    this.toolset = toolset;
    this.draw = new Draw(Draw.random(tools.seed() + 1), tools.declarations(), 0);
  }

  /**
   * Tells what is wrong, by the shortest call that shows it.
   *
   * @param values number of values, in all tools together; half as many are wrong ones
   */
  static Optional<Failure> of(ToolClass tools, Toolset toolset, int values) throws Exception {
    return new Examination(tools, toolset).run(values);
  }

  private Optional<Failure> run(int values) throws Exception {
    for (int i = 0; i < values; i++) {
      Tool tool = tools.tools().get(i % tools.tools().size());
      good(tool, tool.members().value(draw));
      if (i % 2 == 0) {
        // Null in place of all arguments counts as none.
        Optional<Wrong> wrong = tool.members()
            .wrong(draw)
            .filter(found -> found.isTold() && !found.json().equals("null"));
        if (wrong.isPresent()) {
          bad(tool, wrong.get());
        }
      }
    }
    return shortest.map(found -> new Failure(tools, found.kind, found.json + "\n" + found.details));
  }

  private void good(Tool tool, Value value) throws Exception {
    ToolResult result = call(tool, value.json());
    JsonNode expected = tool.echo().back(value.back());
    if (result.isError()) {
      complain("a value is refused", value.json(), result.content());
      return;
    }
    List<?> broken = SchemaJudge.broken(bound(tool).definition(), result.content());
    if (!broken.isEmpty()) {
      complain("the output schema is broken", value.json(), result.content() + "\n" + broken);
      return;
    }
    JsonNode actual =
        tool.isText() ? TextNode.valueOf(result.content()) : Json.tree(result.content());
    if (!actual.toString().equals(text(tool, expected))) {
      complain(
          "another value comes back",
          value.json(),
          "expected " + expected + "\n but was " + result.content());
      return;
    }
    if (!tool.isText()) {
      ToolResult again = call(tool, tool.echo().again(result.content(), tool));
      if (!again.content().equals(result.content())) {
        complain(
            "the result is not read back",
            value.json(),
            "first " + result.content() + "\n then " + again.content());
      }
    }
  }

  /** A text that is absent is told as the word null. */
  private static String text(Tool tool, JsonNode expected) {
    return tool.isText() && expected.isNull() ? "\"null\"" : expected.toString();
  }

  private void bad(Tool tool, Wrong wrong) throws Exception {
    int before = Calls.count();
    ToolResult result = call(tool, wrong.json());
    List<String> pointers = result.problems().stream().map(Problem::pointer).toList();
    if (Calls.count() != before || !result.isError()) {
      complain("the tool is called", wrong.json(), "wrong is " + wrong.pointer());
    } else if (!pointers.contains(wrong.pointer())) {
      complain(
          "the culprit is not named",
          wrong.json(),
          "wrong is " + wrong.pointer() + "\n told is " + result.content());
    }
  }

  private ToolResult call(Tool tool, String json) throws Exception {
    return bound(tool).binding().call(ArgumentReader.of(json), CONTEXT);
  }

  private Toolset.BoundTool bound(Tool tool) {
    return toolset.find(tools.prefix() + tool.name()).orElseThrow();
  }

  private void complain(String kind, String json, String details) {
    if (shortest.isEmpty() || json.length() < shortest.get().json.length()) {
      shortest = Optional.of(new Complaint(kind, json, details));
    }
  }
}
