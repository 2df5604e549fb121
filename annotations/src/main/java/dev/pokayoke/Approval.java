package dev.pokayoke;

/** Whether a person must agree before a tool runs. */
public enum Approval {
  /** {@link Effect#DESTRUCTIVE} tools ask, all others do not. */
  BY_EFFECT,
  /** Every call asks. */
  ALWAYS,
  /** No call asks. */
  NEVER
}
