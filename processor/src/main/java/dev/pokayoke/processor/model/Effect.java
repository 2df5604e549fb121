package dev.pokayoke.processor.model;

/** What a tool does to the world: the constants of the annotation's enum, so that its jar need not stand beside ours. */
public enum Effect {
  INFERRED,
  READ,
  WRITE,
  DESTRUCTIVE
}
