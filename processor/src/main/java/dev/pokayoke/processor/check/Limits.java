package dev.pokayoke.processor.check;

/**
 * How much of something is too much. Each limit stands here with where it comes from; what judges the worth of words has no
 * limits but the lists beside {@code text}.
 */
final class Limits {

  /**
   * Arguments of one tool. Beyond eight, reviewers asked for a record or a second tool; beyond twenty a strict request of
   * Anthropic's API, which takes 24 optional ones in all, is nearly full with one tool.
   */
  static final int PARAMS = 8;

  static final int PARAMS_AT_MOST = 20;

  /** Objects in objects. Providers take five to ten levels, but errors of models grow with each. */
  static final int LEVELS = 3;

  /** Characters of one description: what OpenAI once took at most, and other servers with its API still do. */
  static final int DESCRIPTION = 1_024;

  /** Tokens of one tool as it is sent: name, text and schema. A hundred such tools fill a window of 128,000. */
  static final int TOKENS = 1_200;

  /** Tools that a model sees at once: OpenAI advises fewer than 20, Anthropic sees quality fall beyond 30 to 50. */
  static final int TOOLS_ADVISED = 20;

  static final int TOOLS_MANY = 50;

  /** What OpenAI and DeepSeek take in one request. */
  static final int TOOLS_AT_MOST = 128;

  /** Constants of an enum: at three tokens each a quarter of {@link #TOKENS}. */
  static final int CONSTANTS = 100;

  /** The overlap (ROUGE-L) at which examples of instructions are taken for copies of each other (Self-Instruct, Wang 2022). */
  static final double COPY = 0.7;

  /** The overlap from which two tools of nearly one name are confusable: more words in common than not. */
  static final double ALIKE = 0.5;

  private Limits() {}
}
