package dev.pokayoke;

/** What a call of a tool does to the world. */
public enum Effect {
  /**
   * Decided by the compiler from the tool's name: {@link #READ} for verbs that can only read (get, find, list, search, …),
   * {@link #WRITE} for all others.
   */
  INFERRED,
  /** Only reads. Several reads of one turn run in parallel, and a read may be repeated. */
  READ,
  /** Changes something that can be undone. Runs alone and in order. */
  WRITE,
  /** Changes something that cannot be undone, or moves money. Runs alone and in order, and asks for approval by default. */
  DESTRUCTIVE
}
