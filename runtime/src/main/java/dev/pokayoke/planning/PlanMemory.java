package dev.pokayoke.planning;

import java.util.ArrayList;
import java.util.List;

/** What a model planned in one run, in order. Safe for use by several threads. */
public final class PlanMemory {

  private final List<PlanStep> steps = new ArrayList<>();

  /** An empty memory. */
  public PlanMemory() {}

  /**
   * The steps so far.
   *
   * @return an immutable copy, oldest first
   */
  public synchronized List<PlanStep> steps() {
    return List.copyOf(steps);
  }

  /** Adds a step. */
  synchronized void add(PlanStep step) {
    steps.add(step);
  }

  /** Adds a step that is only a thought, numbered by its place. */
  synchronized void add(String thought) {
    steps.add(new PlanStep(thought, List.of(), "", steps.size() + 1));
  }
}
