package dev.pokayoke.planning;

import dev.pokayoke.Effect;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolBinding;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Binds the tools of {@link PlanningTools}. */
final class PlanningToolsBindings implements ToolBinding {

  private static final String[] THINK_ARGUMENTS = {"thought"};
  private static final String[] THINK_AND_PLAN_ARGUMENTS = {
    "thought", "plan", "action", "thoughtNumber"
  };

  private final PlanningTools target;
  private final int tool;

  private PlanningToolsBindings(PlanningTools target, int tool) {
    this.target = target;
    this.tool = tool;
  }

  static Toolset of(PlanningTools target) {
    Objects.requireNonNull(target, "target");
    return Toolset.of(new PlanningToolsBindings(target, 0), new PlanningToolsBindings(target, 1));
  }

  @Override
  public ToolDefinition definition() {
    return switch (tool) {
      case 0 -> thinkDefinition();
      default -> thinkAndPlanDefinition();
    };
  }

  @Override
  public ToolResult call(ArgumentReader in, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> think(in);
      default -> thinkAndPlan(in);
    };
  }

  private static ToolDefinition thinkDefinition() {
    return ToolDefinition.builder("think")
        .description(
            "Records a thought about the task at hand. It fetches no new information and changes nothing.")
        .inputSchema("""
            {"type":"object","properties":{
            "thought":{"type":"string","minLength":1,"description":"what you think now"}},
            "required":["thought"],"additionalProperties":false}""")
        .effect(Effect.READ)
        .build();
  }

  private static ToolDefinition thinkAndPlanDefinition() {
    return ToolDefinition.builder("think_and_plan")
        .description(
            "Records a thought and the plan that follows from it. It fetches no new information and changes nothing.")
        .inputSchema("""
            {"type":"object","properties":{
            "thought":{"type":"string","minLength":1,"description":"what you think now"},
            "plan":{"type":"array","items":{"type":"string"},"minItems":1,"description":"the whole task cut into executable steps"},
            "action":{"type":"string","minLength":1,"description":"the next action"},
            "thoughtNumber":{"type":"integer","minimum":1,"description":"counts your thoughts"}},
            "required":["thought","plan","action","thoughtNumber"],"additionalProperties":false}""")
        .effect(Effect.READ)
        .build();
  }

  private ToolResult think(ArgumentReader in) {
    String thought = "";
    if (in.beginObject()) {
      long seen = 0;
      for (String name; (name = in.nextName()) != null; ) {
        switch (name) {
          case "thought" -> {
            seen = in.once(seen, 0b1);
            thought = in.readString(1, -1);
          }
          default -> in.unknownProperty(name, THINK_ARGUMENTS);
        }
      }
      in.requireAll(seen, 0b1, THINK_ARGUMENTS);
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments("think", in.problems());
    }
    return ToolResult.text(target.think(thought));
  }

  private ToolResult thinkAndPlan(ArgumentReader in) {
    String thought = "";
    List<String> plan = List.of();
    String action = "";
    int thoughtNumber = 0;
    if (in.beginObject()) {
      long seen = 0;
      for (String name; (name = in.nextName()) != null; ) {
        switch (name) {
          case "thought" -> {
            seen = in.once(seen, 0b0001);
            thought = in.readString(1, -1);
          }
          case "plan" -> {
            seen = in.once(seen, 0b0010);
            plan = readPlan(in);
          }
          case "action" -> {
            seen = in.once(seen, 0b0100);
            action = in.readString(1, -1);
          }
          case "thoughtNumber" -> {
            seen = in.once(seen, 0b1000);
            thoughtNumber = in.readInt(1, Integer.MAX_VALUE);
          }
          default -> in.unknownProperty(name, THINK_AND_PLAN_ARGUMENTS);
        }
      }
      in.requireAll(seen, 0b1111, THINK_AND_PLAN_ARGUMENTS);
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments("think_and_plan", in.problems());
    }
    return ToolResult.text(target.thinkAndPlan(thought, plan, action, thoughtNumber));
  }

  private static List<String> readPlan(ArgumentReader in) {
    List<String> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextItem()) {
        items.add(in.readString());
      }
      in.checkSize(items.size(), 1, -1);
    }
    return Collections.unmodifiableList(items);
  }
}
