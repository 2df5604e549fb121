package dev.pokayoke.openai;

import static dev.pokayoke.openai.Models.KEY;
import static dev.pokayoke.openai.Models.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.ModelException;
import dev.pokayoke.openai.LocalServer.Reply;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key stays where it belongs, even when the server shouts it back. */
class SecretsTest {

  private static final String HEADER_SECRET = "header-canary-42";
  private static final String BAIT =
      KEY + " and " + HEADER_SECRET + " and Bearer other-token-99 and sk-proj-abcdefgh";

  @ParameterizedTest
  @ValueSource(ints = {200, 301, 400, 401, 403, 404, 422, 429, 500})
  void notFromAnEchoInAnyAnswer(int status) throws Exception {
    String padding = "x".repeat(280);
    for (String body : List.of(
        BAIT,
        "{\"error\":{\"message\":\"" + BAIT + "\"}}",
        "{\"" + BAIT + "\":1}",
        "{\"a\": " + BAIT,
        padding + BAIT)) {
      try (LocalServer server = new LocalServer(Reply.status(status, body))) {
        nothingIn(failure(model(server.baseUrl())));
      }
    }
  }

  @Test
  void notFromAContentType() throws Exception {
    byte[] body = "Hi".getBytes(StandardCharsets.UTF_8);
    try (LocalServer server = new LocalServer(new Reply(200, Map.of(), "text/" + KEY, body))) {
      nothingIn(failure(model(server.baseUrl())));
    }
  }

  @Test
  void notFromTheExceptionOfTheHttpClient() throws Exception {
    // The client's own exception quotes a status line that it cannot read.
    try (RawServer server = new RawServer(
        (connection, out) -> RawServer.write(out, KEY + " " + HEADER_SECRET + "\r\n\r\n"))) {
      ModelException failure = failure(model(server.baseUrl()));
      nothingIn(failure);
      assertTrue(failure.getMessage().contains("***"), failure.getMessage());
    }
  }

  @Test
  void notFromConnectionsThatFail() {
    nothingIn(failure(model("http://127.0.0.1:1/v1")));
    nothingIn(failure(model("http://no-such-host.invalid/v1")));
  }

  @Test
  void notFromTextsOfObjects() {
    OpenAiChatModel.Builder builder =
        Models.at("http://localhost/secret-path/v1").header("X-Key", HEADER_SECRET);
    assertEquals("OpenAiChatModel[test-model at localhost]", builder.build().toString());
    assertFalse(builder.toString().contains("canary"));
    Endpoint.Source source =
        new Endpoint.Source("http://localhost", KEY, null, Map.of("X-Key", HEADER_SECRET));
    assertFalse((source + " " + source.resolve(name -> null)).contains("canary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sk-canary\nX-Injected: 1", "sk-canary-é", "sk-canary\u0000"})
  void notFromAKeyThatNoHeaderCanHold(String key) {
    IllegalArgumentException refusal = assertThrows(
        IllegalArgumentException.class, () -> OpenAiChatModel.builder("m").apiKey(key));
    nothingIn(refusal);
    nothingIn(assertThrows(
        IllegalArgumentException.class, () -> OpenAiChatModel.builder("m").header("X-Key", key)));
    nothingIn(assertThrows(
        IllegalArgumentException.class,
        () -> new OpenAiChatModel.Builder("m", Map.of("OPENAI_API_KEY", key)::get).build()));
  }

  private static OpenAiChatModel model(String baseUrl) {
    return Models.at(baseUrl).header("X-Key", HEADER_SECRET).maxRetries(0).build();
  }

  private static void nothingIn(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true)); // with all causes
    for (String secret : List.of("canary", "other-token", "abcdefgh")) {
      assertFalse(text.toString().contains(secret), text.toString());
    }
  }
}
