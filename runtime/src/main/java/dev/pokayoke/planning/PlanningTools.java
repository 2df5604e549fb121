package dev.pokayoke.planning;

import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.model.Planning;
import dev.pokayoke.tool.ToolBinding;
import dev.pokayoke.tool.Toolset;
import java.util.List;

/**
 * The built-in tools with which a model plans before it acts. They obtain nothing and change nothing: they append to the memory of
 * the run and answer with a short acknowledgement, for the arguments stand in the conversation already.
 */
public final class PlanningTools {

  private static final String ACKNOWLEDGEMENT = "Noted.";

  private final PlanMemory memory;

  /**
   * Tools that write to a memory.
   *
   * @param memory of one run
   */
  public PlanningTools(PlanMemory memory) {
    this.memory = memory;
  }

  /**
   * The planning tools of a strategy.
   *
   * @param planning how the model is led to plan
   * @param memory that they write to
   * @return one tool, or none
   */
  public static Toolset of(Planning planning, PlanMemory memory) {
    ToolBinding[] bindings = switch (planning) {
      case OFF, PROMPT -> new ToolBinding[0];
      case THINK -> new ToolBinding[] {binding("think", memory)};
      case THINK_AND_PLAN -> new ToolBinding[] {binding("think_and_plan", memory)};
    };
    return Toolset.of(bindings);
  }

  private static ToolBinding binding(String tool, PlanMemory memory) {
    return PlanningToolsBindings.of(new PlanningTools(memory))
        .find(tool)
        .orElseThrow()
        .binding();
  }

  /**
   * Records a thought about the task at hand. It fetches no new information and changes nothing. Use it before other tools to work
   * out which rules apply, whether everything needed is known, and whether earlier results are right.
   *
   * @param thought what you think now: analysis, hypothesis, insight, reflection, or a summary of the step before
   * @return an acknowledgement
   */
  @Tool(effect = Effect.READ)
  public String think(@Param(minLength = 1) String thought) {
    memory.add(thought);
    return ACKNOWLEDGEMENT;
  }

  /**
   * Records a thought and the plan that follows from it. It fetches no new information and changes nothing. Use it before every call
   * of another tool, and again when results have come back; call the tools that the action names in the same turn.
   *
   * @param thought what you think now: analysis, hypothesis, insight, reflection, or a summary of the step before
   * @param plan the whole task cut into executable steps, in order; steps that are done may be left out
   * @param action the next action, in plain words: concrete, executable, verifiable. It may name one tool or several to call next;
   *     their arguments belong into those calls
   * @param thoughtNumber counts your thoughts in this task: 1 for the first, one more each time
   * @return an acknowledgement
   */
  @Tool(effect = Effect.READ)
  public String thinkAndPlan(
      @Param(minLength = 1) String thought,
      @Param(minItems = 1) List<String> plan,
      @Param(minLength = 1) String action,
      @Param(minimum = 1) int thoughtNumber) {
    memory.add(new PlanStep(thought, plan, action, thoughtNumber));
    return ACKNOWLEDGEMENT;
  }
}
