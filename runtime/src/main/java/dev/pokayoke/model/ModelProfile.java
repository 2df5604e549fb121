package dev.pokayoke.model;

/**
 * Facts about a model that the loop goes by.
 *
 * @param name of the model, for people
 * @param planning the strategy that serves it best
 */
public record ModelProfile(String name, Planning planning) {

  /** A model of which nothing is known: planning with {@link Planning#THINK_AND_PLAN}. */
  public static final ModelProfile UNKNOWN = new ModelProfile("unknown", Planning.THINK_AND_PLAN);
}
