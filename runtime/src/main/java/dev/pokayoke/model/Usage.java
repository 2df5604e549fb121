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

  /** Counts below zero are taken for 0. */
  public Usage {
    inputTokens = Math.max(0, inputTokens);
    outputTokens = Math.max(0, outputTokens);
    cachedInputTokens = Math.max(0, cachedInputTokens);
    reasoningTokens = Math.max(0, reasoningTokens);
  }

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
        sum(inputTokens, other.inputTokens),
        sum(outputTokens, other.outputTokens),
        sum(cachedInputTokens, other.cachedInputTokens),
        sum(reasoningTokens, other.reasoningTokens));
  }

  /**
   * Input and output together.
   *
   * @return the tokens that a limit counts
   */
  public long totalTokens() {
    return sum(inputTokens, outputTokens);
  }

  /** Stays at the largest number: a provider that counts nonsense must not turn a limit off. */
  private static long sum(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
