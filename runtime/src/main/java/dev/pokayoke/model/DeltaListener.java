package dev.pokayoke.model;

/** Hears of a model's message while it grows. */
@FunctionalInterface
public interface DeltaListener {

  /**
   * Called with each new piece of the answer's text, in order, on the thread of the model call.
   *
   * @param text the piece, not empty
   */
  void onText(String text);
}
