package dev.pokayoke.agent;

import static dev.pokayoke.agent.TestAgent.contents;
import static dev.pokayoke.testing.ScriptedModel.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.planning.PlanStep;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The built-in tools in a run. */
class PlanningTest {

  private static final String PLAN =
      "{\"thought\":\"It is broken.\",\"plan\":[\"look\",\"pay\"],\"action\":\"look\",\"thoughtNumber\":1}";

  private final List<TraceEvent> events = new ArrayList<>();
  private final TestTool look = TestTool.read("look", (in, context) -> ToolResult.text("seen"));

  private Agent agent(ScriptedModel model, Planning planning) {
    return TestAgent.with(model, look).planning(planning).listener(events::add).build();
  }

  @Test
  void aPlanIsRecordedBeforeTheTurnsOtherCallsAndAcknowledgedShortly() {
    try (ScriptedModel model = ScriptedModel.builder()
        .expectTools("think_and_plan", "look")
        .turn(call("look", "{}"), call("think_and_plan", PLAN))
        .answer("Ok.")
        .build()) {
      RunResult result = agent(model, Planning.THINK_AND_PLAN).run("Go.");

      assertEquals(
          List.of(new PlanStep("It is broken.", List.of("look", "pay"), "look", 1)), result.plan());
      assertEquals(List.of("seen", "Noted."), contents(result));
      assertEquals(1, result.toolCalls(), "planning is not counted");
      Message.System system =
          (Message.System) model.requests().get(0).messages().get(0);
      assertTrue(system.text().endsWith("You are tested."));
    }
    List<String> kinds =
        events.stream().map(event -> event.getClass().getSimpleName()).toList();
    assertTrue(kinds.indexOf("Planned") < kinds.indexOf("ToolStarted"), kinds.toString());
  }

  @Test
  void thinkNumbersItsThoughts() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("think", "{\"thought\":\"a\"}")
        .call("think", "{\"thought\":\"b\"}")
        .answer("Ok.")
        .build()) {
      RunResult result = agent(model, Planning.THINK).run("Go.");
      assertEquals(
          List.of(new PlanStep("a", List.of(), "", 1), new PlanStep("b", List.of(), "", 2)),
          result.plan());
      assertEquals(0, result.toolCalls());
    }
  }

  @Test
  void aBadPlanIsCorrectedAndNotRecorded() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call(
            "think_and_plan",
            "{\"thought\":\"t\",\"plan\":\"1. look\",\"action\":\"\",\"thoughtNumber\":0}")
        .expectReply("think_and_plan", "/plan: ")
        .expectReply("think_and_plan", "/action: ")
        .expectReply("think_and_plan", "/thoughtNumber: ")
        .answer("Ok.")
        .build()) {
      assertTrue(agent(model, Planning.THINK_AND_PLAN).run("Go.").plan().isEmpty());
    }
  }

  @Test
  void jsonInTheActionIsOnlyTextAndCountersMayJump() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call(
            "think_and_plan",
            "{\"thought\":\"t\",\"plan\":[\"p\"],\"action\":\"{\\\"name\\\":\\\"look\\\"}\",\"thoughtNumber\":7}")
        .call("think_and_plan", PLAN)
        .answer("Ok.")
        .build()) {
      RunResult result = agent(model, Planning.THINK_AND_PLAN).run("Go.");
      assertEquals("{\"name\":\"look\"}", result.plan().get(0).action());
      assertEquals(0, result.toolCalls());
    }
  }

  @Test
  void withoutPlanningTheToolIsUnknown() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("think_and_plan", PLAN)
        .expectReply("think_and_plan", "There is no tool \"think_and_plan\".")
        .answer("Ok.")
        .build()) {
      agent(model, Planning.PROMPT).run("Go.");
    }
  }

  @Test
  void thoughtsInFrontOfTheSameCallsAreNoProgress() {
    ScriptedModel.Builder script = ScriptedModel.builder();
    for (int i = 1; i <= 3; i++) {
      script.turn(
          call("think_and_plan", PLAN.replace("\"thoughtNumber\":1", "\"thoughtNumber\":" + i)),
          call("look", "{}"));
    }
    try (ScriptedModel model = script.build()) {
      assertEquals(
          StopReason.REPEATED_CALLS,
          agent(model, Planning.THINK_AND_PLAN).run("Go.").stopReason());
    }
  }

  @Test
  void thinkingInCirclesEndsToo() {
    try (ScriptedModel model = ScriptedModel.builder()
        .call("think_and_plan", PLAN)
        .call("think_and_plan", PLAN)
        .call("think_and_plan", PLAN)
        .build()) {
      assertEquals(
          StopReason.REPEATED_CALLS,
          agent(model, Planning.THINK_AND_PLAN).run("Go.").stopReason());
    }
  }
}
