package dev.pokayoke.model;

/** How a model is led to plan before it acts. */
public enum Planning {
  /** Not at all: only the developer's own instructions. */
  OFF,
  /** By instructions alone. */
  PROMPT,
  /** By instructions and the {@code think} tool. */
  THINK,
  /** By instructions and the {@code think_and_plan} tool. */
  THINK_AND_PLAN
}
