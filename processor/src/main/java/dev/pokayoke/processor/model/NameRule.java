package dev.pokayoke.processor.model;

import java.util.regex.Pattern;

/** Which names of tools are taken, by whom the tool is run. */
public enum NameRule {
  /**
   * The narrowest of the documented rules: OpenAI, Anthropic and DeepSeek take {@code [a-zA-Z0-9_-]{1,64}}, Gemini wants a
   * letter or underscore first, Bedrock agents a letter first and no {@code -}.
   */
  EVERYWHERE(
      "[a-zA-Z][a-zA-Z0-9_]{0,63}",
      64,
      "names that all take: a letter, then letters, digits and _, 64 characters in all"),
  /** That of OpenAI, Anthropic and most others. */
  PROVIDERS(
      "[a-zA-Z0-9_-]{1,64}",
      64,
      "names that most take: letters, digits, _ and -, 64 characters in all"),
  /** That of the Model Context Protocol. */
  MCP(
      "[a-zA-Z0-9_.-]{1,128}",
      128,
      "names that MCP takes: letters, digits, _, - and ., 128 characters in all");

  private final Pattern pattern;
  private final int maxLength;
  private final String text;

  NameRule(String pattern, int maxLength, String text) {
    this.pattern = Pattern.compile(pattern);
    this.maxLength = maxLength;
    this.text = text;
  }

  /** Whoever writes for one framework has chosen; what we bind from there runs with models, not over MCP. */
  public static NameRule of(ToolMethod tool) {
    return switch (tool.vocabulary()) {
      case POKAYOKE -> EVERYWHERE;
      case MCP -> tool.bound() ? PROVIDERS : MCP;
      default -> PROVIDERS;
    };
  }

  public boolean takes(String name) {
    return pattern.matcher(name).matches();
  }

  public int maxLength() {
    return maxLength;
  }

  /** The rule in words. */
  public String text() {
    return text;
  }
}
