package dev.pokayoke.processor.model;

/** Whether somebody must agree before a tool runs: the constants of the annotation's enum, see {@link Effect}. */
public enum Approval {
  BY_EFFECT,
  ALWAYS,
  NEVER
}
