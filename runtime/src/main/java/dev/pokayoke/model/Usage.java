package dev.pokayoke.model;

/**
 * Tokens spent, as the provider counted them; 0 where it did not say.
 *
 * @param inputTokens of the request, cached ones included
 * @param outputTokens of the message, reasoning included
 * @param cachedInputTokens part of the input that came from the provider's cache
 * @param reasoningTokens part of the output that was reasoning
 */
public record Usage(
    long inputTokens, long outputTokens, long cachedInputTokens, long reasoningTokens) {

  /** Nothing spent, or nothing known. */
  public static final Usage NONE = new Usage(0, 0, 0, 0);

  /**
   * Adds up.
   *
   * @param other to add
   * @return the sum, field by field
   */
  public Usage plus(Usage other) {
    return new Usage(
        inputTokens + other.inputTokens,
        outputTokens + other.outputTokens,
        cachedInputTokens + other.cachedInputTokens,
        reasoningTokens + other.reasoningTokens);
  }
}
