package dev.pokayoke.processor.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a provider's strict schemas cannot hold at all. What they merely do not check, such as a range, is left to the reader
 * and is no loss. Limits change: each entry has the page that it is from, and when that was last looked at.
 */
public enum Dialect {
  OPENAI_STRICT(
      "https://platform.openai.com/docs/guides/structured-outputs",
      "2026-10",
      true,
      10,
      5_000,
      1_000,
      Integer.MAX_VALUE),
  ANTHROPIC_STRICT(
      "https://docs.claude.com/en/docs/build-with-claude/structured-outputs",
      "2026-10",
      false,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      24),
  DEEPSEEK_STRICT(
      "https://api-docs.deepseek.com/guides/function_calling",
      "2026-10",
      true,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE),
  GEMINI_OPENAPI(
      "https://ai.google.dev/api/caching#Schema",
      "2026-10",
      false,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE);

  private final String source;
  private final String read;
  private final boolean recursion;
  private final int levels;
  private final int properties;
  private final int constants;
  private final int optionals;

  /**
   * @param read year and month in which the page said so
   * @param recursion whether a type may contain itself
   * @param levels how deep objects may lie in each other
   * @param properties of a tool
   * @param constants of all enums of a tool
   * @param optionals parameters of all tools of a request that may be left out
   */
  Dialect(
      String source,
      String read,
      boolean recursion,
      int levels,
      int properties,
      int constants,
      int optionals) {
    this.source = source;
    this.read = read;
    this.recursion = recursion;
    this.levels = levels;
    this.properties = properties;
    this.constants = constants;
    this.optionals = optionals;
  }

  /** By the name that options use: {@code openai-strict}. */
  public static Optional<Dialect> named(String name) {
    return Arrays.stream(values())
        .filter(each -> each.optionName().equals(name))
        .findFirst();
  }

  public String optionName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where it says so, and when: "https://… (2026-10)". */
  public String source() {
    return source + " (" + read + ")";
  }

  public boolean takesRecursion() {
    return recursion;
  }

  public int levels() {
    return levels;
  }

  public int properties() {
    return properties;
  }

  public int constants() {
    return constants;
  }

  public int optionals() {
    return optionals;
  }
}
