package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.Problem;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls the tools of one class, with values and with what is none. */
final class Examination {

  static final ToolContext CONTEXT = ToolContext.builder()
      .ids("run-1", "call-1", "key-1")
      .values(Map.of("tenant", "acme", "seat", 7))
      .build();

  /** Values of each class that are also shown to a judge of schemas, who is slow. */
  private static final int JUDGED = 20;

  /** A call that did not do what it should. */
  private record Complaint(String kind, String json, String details) {}

  private final ToolClass tools;
  private final Toolset toolset;
  private final Draw draw;
  private final Map<String, Judge> judges = new HashMap<>();
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
      boolean judged = i < JUDGED;
      examine(tool, tool.members().value(draw), judged);
      if (i % 2 == 0) {
        // Null in place of all arguments counts as none.
        Optional<Wrong> wrong = tool.members()
            .wrong(draw)
            .filter(found -> found.isTold() && !found.json().equals("null"));
        if (wrong.isPresent()) {
          examine(tool, wrong.get(), judged);
        }
      }
    }
    return shortest.map(found -> new Failure(tools, found.kind, found.json + "\n" + found.details));
  }

  private void examine(Tool tool, Value value, boolean judged) throws Exception {
    good(tool, value);
    if (judged) {
      judge(tool, value.json(), true);
      if (!tool.breaksPromise(value.back())) {
        judgeResult(tool, value.json());
      }
    }
  }

  private void examine(Tool tool, Wrong wrong, boolean judged) throws Exception {
    bad(tool, wrong);
    if (judged && !wrong.beyondSchema()) {
      judge(tool, wrong.json(), false);
    }
  }

  private void good(Tool tool, Value value) throws Exception {
    ToolResult result = call(tool, value.json());
    JsonNode expected = tool.echo().back(value.back());
    if (result.isError()) {
      complain("a value is refused", value.json(), result.content());
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
    } else if (!pointers.equals(List.of(wrong.pointer()))) {
      complain(
          pointers.contains(wrong.pointer())
              ? "more than the culprit is named"
              : "the culprit is not named",
          wrong.json(),
          "wrong is " + wrong.pointer() + "\n told is " + result.content());
    }
  }

  /** Whether the schemas mean what the code does. */
  private void judge(Tool tool, String json, boolean isValue) {
    Optional<String> complaint = Judge.complaint(judge(tool).input(), json);
    if (complaint.isPresent() && complaint.get().isEmpty() != isValue) {
      complain(
          isValue ? "the schema refuses a value" : "the schema accepts what is none",
          json,
          complaint.get() + "\n" + bound(tool).definition().inputSchema());
    }
  }

  private void judgeResult(Tool tool, String json) throws Exception {
    Optional<Schema> output = judge(tool).output();
    if (output.isEmpty()) {
      return;
    }
    ToolResult answer = call(tool, json);
    if (answer.isError()) {
      return; // said already: a value is refused
    }
    String result = answer.content();
    Judge.complaint(output.get(), result)
        .filter(complaint -> !complaint.isEmpty())
        .ifPresent(complaint -> complain(
            "the result is not what is promised",
            json,
            result + "\n" + complaint + "\n" + bound(tool).definition().outputSchema()));
  }

  private Judge judge(Tool tool) {
    return judges.computeIfAbsent(tool.name(), name -> Judge.of(bound(tool).definition()));
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
