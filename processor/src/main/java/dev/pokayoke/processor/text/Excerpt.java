package dev.pokayoke.processor.text;

/**
 * The beginning of a text, for whatever takes more time than its length: what stands further back tells nothing about how a
 * text begins.
 */
public final class Excerpt {

  /** Twice of what some servers take as a description. */
  private static final int LENGTH = 2_048;

  private Excerpt() {}

  public static String of(String text) {
    return text.substring(0, Math.min(text.length(), LENGTH));
  }
}
