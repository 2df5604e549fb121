package dev.pokayoke.openai;

import static dev.pokayoke.openai.Models.hello;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where address and key come from, and where a key does not go. */
class EnvironmentTest {

  private static final UnaryOperator<OpenAiChatModel.Builder> AS_IT_IS = model -> model;

  @Test
  void takesAddressAndKeyFromTheEnvironment() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      // A line break is what a file read into a variable ends with.
      build(
              Map.of("OPENAI_BASE_URL", server.baseUrl() + "/", "OPENAI_API_KEY", "sk-env\n"),
              AS_IT_IS)
          .generate(hello());
      assertEquals("/v1/chat/completions", server.asked().get(0).path());
      assertEquals("Bearer sk-env", server.asked().get(0).headers().get("authorization"));
    }
  }

  @Test
  void needsNoKeyForAServerOfOnesOwn() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      build(Map.of("OPENAI_BASE_URL", server.baseUrl(), "OPENAI_API_KEY", " "), AS_IT_IS)
          .generate(hello());
      assertNull(server.asked().get(0).headers().get("authorization"));
    }
  }

  @Test
  void doesNotShowOpenAisKeyToAnotherServer() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      build(Map.of("OPENAI_API_KEY", "sk-env"), model -> model.baseUrl(server.baseUrl()))
          .generate(hello());
      assertNull(server.asked().get(0).headers().get("authorization"));
    }
  }

  @Test
  void takesTheKeyFromAnotherVariable() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      build(
              Map.of("DEEPSEEK_API_KEY", "sk-deep", "OPENAI_API_KEY", "sk-env"),
              model -> model.server(OpenAiServer.DEEPSEEK).baseUrl(server.baseUrl()))
          .generate(hello());
      assertEquals("Bearer sk-deep", server.asked().get(0).headers().get("authorization"));
    }
  }

  @Test
  void prefersWhatTheBuilderWasTold() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      build(
              Map.of("OPENAI_BASE_URL", "http://127.0.0.1:1", "OPENAI_API_KEY", "sk-env"),
              model -> model.baseUrl(server.baseUrl()).apiKey(" sk-told "))
          .generate(hello());
      assertEquals("Bearer sk-told", server.asked().get(0).headers().get("authorization"));
    }
  }

  @Test
  void namesTheVariableThatIsMissing() {
    assertEquals(
        "no API key for api.openai.com: set the environment variable OPENAI_API_KEY, or call apiKey(…) on the builder",
        missing(AS_IT_IS));
    assertEquals(
        "no API key for api.deepseek.com: set the environment variable DEEPSEEK_API_KEY, or call apiKey(…) on the builder",
        missing(model -> model.server(OpenAiServer.DEEPSEEK)));
    assertEquals(
        "no API key for localhost:8000: set the environment variable VLLM_KEY, or call apiKey(…) on the builder",
        missing(model -> model.server(OpenAiServer.VLLM).apiKeyVariable("VLLM_KEY")));
  }

  @Test
  void anAuthorizationHeaderIsAKeyToo() {
    assertEquals(
        "OpenAiChatModel[m at api.openai.com]",
        build(Map.of(), model -> model.header("Authorization", "Basic abc")).toString());
  }

  @ParameterizedTest
  @EnumSource(OpenAiServer.class)
  void knowsServers(OpenAiServer server) {
    Map<String, String> environment =
        server.keyVariable().map(name -> Map.of(name, "sk-env")).orElse(Map.of());
    String text = build(environment, model -> model.server(server)).toString();
    assertEquals(
        "OpenAiChatModel[m at " + server.baseUrl().replaceAll("https?://([^/]+).*", "$1") + "]",
        text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:8000/v1",
        "ftp://localhost/v1",
        "http://",
        "http:///v1",
        "http://user:secret-word@localhost/v1",
        "http://localhost/v1?key=secret-word",
        "http://localhost/v1#secret-word",
        "http://localhost/secret word",
        "http://localhost/v1/chat/completions"
      })
  void refusesAnAddressThatIsNone(String baseUrl) {
    IllegalArgumentException told = assertThrows(
        IllegalArgumentException.class, () -> OpenAiChatModel.builder("m").baseUrl(baseUrl));
    IllegalArgumentException found = baseUrl.isEmpty()
        ? told
        : assertThrows(
            IllegalArgumentException.class,
            () -> build(Map.of("OPENAI_BASE_URL", baseUrl), AS_IT_IS));
    assertEquals(told.getMessage(), found.getMessage());
    assertEquals(-1, told.getMessage().indexOf("secret"), told.getMessage());
    assertNull(told.getCause());
  }

  private static String missing(UnaryOperator<OpenAiChatModel.Builder> options) {
    return assertThrows(IllegalStateException.class, () -> build(Map.of(), options))
        .getMessage();
  }

  private static OpenAiChatModel build(
      Map<String, String> environment, UnaryOperator<OpenAiChatModel.Builder> options) {
    return options.apply(new OpenAiChatModel.Builder("m", environment::get)).build();
  }
}
