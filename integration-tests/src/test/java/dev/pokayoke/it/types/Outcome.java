package dev.pokayoke.it.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.pokayoke.it.testing.Call;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.Problem;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.util.Map;

/** What a call comes to. */
record Outcome(ToolResult result) {

  static final ToolContext CONTEXT =
      ToolContext.builder().values(Map.of("tenant", "acme")).build();

  private static final ObjectMapper JSON = new ObjectMapper();

  static Outcome of(Toolset.BoundTool tool, String arguments) throws Exception {
    return new Outcome(tool.binding().call(ArgumentReader.of(arguments), CONTEXT));
  }

  boolean refused() {
    return !result.problems().isEmpty();
  }

  /** The result, sent as the argument, must give the same result. */
  void assertReadsBack(Toolset.BoundTool tool, Call call) throws Exception {
    assertFalse(result.isError(), () -> call + "\n" + result.content());
    String argument = JSON.readTree(call.arguments()).fieldNames().next();
    String value = tool.definition().outputSchema().isPresent()
        ? result.content()
        : TextNode.valueOf(result.content()).toString();
    String again = "{" + TextNode.valueOf(argument) + ":" + value + "}";
    assertEquals(result.content(), of(tool, again).result().content(), again);
  }

  /** As it stands on the page: the result, or every problem with its place. */
  String text() {
    if (!refused()) {
      return "  → " + result.content().replace("\n", "\n    ") + "\n";
    }
    StringBuilder text = new StringBuilder();
    for (Problem problem : result.problems()) {
      String place = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
      text.append("  ✗ ").append(place).append(problem.message()).append('\n');
    }
    return text.toString();
  }
}
