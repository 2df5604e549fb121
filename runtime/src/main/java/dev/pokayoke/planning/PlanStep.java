package dev.pokayoke.planning;

import java.util.List;

/**
 * One entry of a run's plan, written by the model. Immutable.
 *
 * @param thought present thinking: analysis, hypothesis, insight, reflection, or summary of the step before
 * @param plan the task cut into steps; empty when the model only thought
 * @param action what comes next; {@code ""} when the model only thought
 * @param thoughtNumber the model's own counter, from 1; it may jump
 */
public record PlanStep(String thought, List<String> plan, String action, int thoughtNumber) {

  /** Copies the plan. */
  public PlanStep {
    plan = List.copyOf(plan);
  }
}
