package dev.pokayoke.openai;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Servers that speak the Chat Completions protocol: where they are, and where their key is by custom. As of November 2026;
 * from the provider's own page for DashScope, by common use for the others. Check them with your provider.
 */
public enum OpenAiServer {
  /** OpenAI itself. */
  OPENAI("https://api.openai.com/v1", "OPENAI_API_KEY"),
  /** DeepSeek. */
  DEEPSEEK("https://api.deepseek.com", "DEEPSEEK_API_KEY"),
  /** Qwen at Alibaba Cloud Model Studio, Beijing. Keys belong to one region. */
  DASHSCOPE("https://dashscope.aliyuncs.com/compatible-mode/v1", "DASHSCOPE_API_KEY"),
  /** Qwen at Alibaba Cloud Model Studio, Singapore. Keys belong to one region. */
  DASHSCOPE_SINGAPORE(
      "https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "DASHSCOPE_API_KEY"),
  /** Ollama on this machine, at its usual port; needs no key. */
  OLLAMA("http://localhost:11434/v1", null),
  /** vLLM on this machine, at its usual port; needs no key unless it was started with one. */
  VLLM("http://localhost:8000/v1", null);

  private final String baseUrl;
  private final @Nullable String keyVariable;

  OpenAiServer(String baseUrl, @Nullable String keyVariable) {
    this.baseUrl = baseUrl;
    this.keyVariable = keyVariable;
  }

  /**
   * Where the server is.
   *
   * @return the part of its address before {@code /chat/completions}
   */
  public String baseUrl() {
    return baseUrl;
  }

  /** Whether this is the server with that host and port. */
  boolean isAt(String authority) {
    return URI.create(baseUrl).getAuthority().equalsIgnoreCase(authority);
  }

  /**
   * Where its key is.
   *
   * @return name of the environment variable, or empty when the server needs no key
   */
  public Optional<String> keyVariable() {
    return Optional.ofNullable(keyVariable);
  }
}
