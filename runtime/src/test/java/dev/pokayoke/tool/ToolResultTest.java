package dev.pokayoke.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.json.Problem;
import dev.pokayoke.json.ResultWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model reads of a call. */
class ToolResultTest {

  @Test
  void refusedArgumentsNameEveryProblem() {
    ToolResult result = ToolResult.invalidArguments(
        "get_forecast",
        List.of(
            new Problem("/unit", "must be one of \"CELSIUS\", \"FAHRENHEIT\"; got \"kelvin\""),
            new Problem("/days", "must be at most 14; got 30")));
    assertTrue(result.isError());
    assertEquals("""
        Invalid arguments for tool "get_forecast" (2 problems):
        1. /unit: must be one of "CELSIUS", "FAHRENHEIT"; got "kelvin".
        2. /days: must be at most 14; got 30.
        Correct the arguments and call "get_forecast" again.""", result.content());
  }

  @Test
  void oneProblemOfTheWhole() {
    ToolResult result = ToolResult.invalidArguments(
        "think",
        List.of(
            new Problem("", "must be an object; got [1]"),
            new Problem("/a", "did you mean \"b\"?")));
    assertTrue(result.content().contains("\n1. must be an object; got [1].\n"));
    assertTrue(result.content().contains("\n2. /a: did you mean \"b\"?\n"), result.content());
  }

  @Test
  void validatedArgumentsAreNoError() {
    ToolResult result = ToolResult.invalidArguments("think", List.of());
    assertFalse(result.isError());
    assertEquals("The arguments are valid.", result.content());
  }

  @Test
  void values() {
    ResultWriter out = new ResultWriter();
    out.write(5);
    assertEquals(new ToolResult("5", false, 5, List.of()), ToolResult.json(out, 5));
    assertEquals(new ToolResult("null", false, null, List.of()), ToolResult.text(null));
    assertEquals("Done.", ToolResult.done().content());
    assertTrue(ToolResult.error("no stock").isError());
    assertThrows(NullPointerException.class, () -> ToolResult.error(null));
  }
}
