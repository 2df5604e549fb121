package dev.pokayoke.openai;

/** The field of a request that limits how much the model writes. Servers differ in which one they know. */
public enum OutputLimitField {
  /** {@code max_tokens}: the older name, which compatible servers know. */
  MAX_TOKENS("max_tokens"),
  /** {@code max_completion_tokens}: the name that OpenAI's reasoning models insist on. */
  MAX_COMPLETION_TOKENS("max_completion_tokens");

  private final String json;

  OutputLimitField(String json) {
    this.json = json;
  }

  String json() {
    return json;
  }
}
