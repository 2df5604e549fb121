package dev.pokayoke.openai;

import static dev.pokayoke.openai.Models.failure;
import static dev.pokayoke.openai.Models.hello;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.ModelException.Kind;
import dev.pokayoke.openai.LocalServer.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked again, when, and what is said in the end. */
class RetryTest {

  private static final String ERROR =
      "{\"error\":{\"message\":\"no way\",\"type\":\"t\",\"param\":null,\"code\":null}}";

  private final List<Duration> pauses = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {408, 409, 429, 500, 502, 503, 504, 529, 599})
  void asksAgainWhenTheServerIsBusy(int status) throws Exception {
    try (LocalServer server = new LocalServer(
        Reply.status(status, ERROR), Reply.status(status, ""), LocalServer.text("Hi"))) {
      assertEquals("Hi", model(server).generate(hello()).message().text());
      assertEquals(server.asked().get(0).body(), server.asked().get(2).body());
    }
    assertEquals(List.of(Duration.ofMillis(500), Duration.ofMillis(1_000)), pauses);
  }

  @ParameterizedTest
  @CsvSource({
    "301,BAD_REQUEST",
    "400,BAD_REQUEST",
    "401,AUTHENTICATION",
    "402,BAD_REQUEST",
    "403,AUTHENTICATION",
    "404,BAD_REQUEST",
    "413,BAD_REQUEST",
    "422,BAD_REQUEST"
  })
  void asksOnceWhenTheRequestIsWrong(int status, Kind kind) throws Exception {
    try (LocalServer server = new LocalServer(Reply.status(status, ERROR))) {
      ModelException failure = failure(model(server));
      assertEquals(kind, failure.kind());
      assertTrue(
          failure.getMessage().startsWith(server.authority() + " answered " + status + ": no way"),
          failure.getMessage());
      assertEquals(1, server.asked().size());
    }
    assertEquals(List.of(), pauses);
  }

  @Test
  void givesUpAfterTheLastAttempt() throws Exception {
    try (LocalServer server = new LocalServer(
        Reply.status(429, ERROR), Reply.status(503, ERROR), Reply.status(500, ERROR))) {
      ModelException failure = failure(model(server));
      assertEquals(Kind.UNAVAILABLE, failure.kind());
      assertEquals(server.authority() + " answered 500: no way (3 attempts)", failure.getMessage());
      assertEquals(3, server.asked().size());
    }
  }

  @Test
  void asksOnceWhenToldSo() throws Exception {
    try (LocalServer server = new LocalServer(Reply.status(503, ERROR))) {
      ModelException failure = failure(Models.at(server.baseUrl()).maxRetries(0).build());
      assertEquals(server.authority() + " answered 503: no way", failure.getMessage());
      assertEquals(1, server.asked().size());
    }
  }

  @Test
  void doesNotWaitForMoney() throws Exception {
    String broke =
        "{\"error\":{\"message\":\"You exceeded your quota\",\"code\":\"insufficient_quota\"}}";
    try (LocalServer server = new LocalServer(Reply.status(429, broke))) {
      assertEquals(Kind.UNAVAILABLE, failure(model(server)).kind());
      assertEquals(1, server.asked().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Retry-After,7,7000",
    "Retry-After,0,0",
    "retry-after,1.5,1500",
    "Retry-After,'Tue, 24 Nov 2026 12:00:30 GMT',30000",
    "Retry-After,'Tue, 24 Nov 2026 11:00:00 GMT',0",
    "retry-after-ms,250,250",
    "Retry-After,soon,500",
    "Retry-After,-5,500",
    "Retry-After,NaN,500",
  })
  void waitsAsLongAsTheServerAsks(String header, String value, long milliseconds) throws Exception {
    try (LocalServer server =
        new LocalServer(Reply.status(429, ERROR).header(header, value), LocalServer.text("Hi"))) {
      model(server).generate(hello());
    }
    assertEquals(List.of(Duration.ofMillis(milliseconds)), pauses);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3600", "1e300", "Infinity", "Wed, 25 Nov 2026 12:00:00 GMT"})
  void doesNotWaitBeyondTheTimeOut(String retryAfter) throws Exception {
    try (LocalServer server =
        new LocalServer(Reply.status(429, ERROR).header("Retry-After", retryAfter))) {
      ModelException failure = failure(model(server));
      assertEquals(Kind.UNAVAILABLE, failure.kind());
      assertTrue(
          failure.getMessage().contains("answered 429: no way [no time is left to wait "),
          failure.getMessage());
      assertEquals(1, server.asked().size());
    }
    assertEquals(List.of(), pauses);
  }

  @Test
  void backsOffDoublingUpToACapWithJitter() {
    List<Long> longest = new ArrayList<>();
    List<Long> shortest = new ArrayList<>();
    for (int attempt : new int[] {1, 2, 3, 5, 6, 100}) {
      longest.add(
          new Pacing(Pacing.REAL.clock(), pauses::add, () -> 0).backoff(attempt).toMillis());
      shortest.add(
          new Pacing(Pacing.REAL.clock(), pauses::add, () -> 1).backoff(attempt).toMillis());
    }
    assertEquals(List.of(500L, 1_000L, 2_000L, 8_000L, 8_000L, 8_000L), longest);
    assertEquals(List.of(250L, 500L, 1_000L, 4_000L, 4_000L, 4_000L), shortest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"insufficient_system_resource", "error", "abort"})
  void asksAgainWhenTheServerGaveUpInTheMessage(String finish) throws Exception {
    try (LocalServer server = new LocalServer(
        LocalServer.message("{\"content\":\"Half\"}", finish), LocalServer.text("Whole"))) {
      assertEquals("Whole", model(server).generate(hello()).message().text());
    }
  }

  @Test
  void anInterruptEndsThePause() throws Exception {
    Pacing interrupted = new Pacing(
        Pacing.REAL.clock(),
        pause -> {
          Thread.currentThread().interrupt();
          Thread.sleep(pause.toMillis());
        },
        () -> 0);
    try (LocalServer server = new LocalServer(Reply.status(503, ERROR))) {
      OpenAiChatModel model = Models.at(server.baseUrl()).build(interrupted);
      assertThrows(InterruptedException.class, () -> model.generate(hello()));
      assertEquals(1, server.asked().size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\":{\"message\":\"from error\"}}   | from error",
        "{\"error\":\"flat\"}                       | flat",
        "{\"message\":\"from the top\"}             | from the top",
        "{\"detail\":\"Not Found\"}                 | Not Found",
        "{\"detail\":[{\"loc\":[\"body\"]}]}        | {\"detail\":[{\"loc\":[\"body\"]}]}",
        "<html>Bad Gateway</html>                   | <html>Bad Gateway</html>",
      })
  void findsWhatTheServerSaid(String body, String said) throws Exception {
    try (LocalServer server = new LocalServer(Reply.status(418, body))) {
      assertEquals(
          server.authority() + " answered 418: " + said, failure(model(server)).getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\":{\"message\":\"bad\",\"param\":\"tools[1].function.parameters\"}}              | ping",
        "{\"error\":{\"message\":\"Invalid schema for function 'get_order': no type\"}}             | get_order",
        "{\"error\":{\"message\":\"[{'loc': ('body', 'tools', 0, 'function'), 'msg': 'x'}]\"}}      | get_order",
      })
  void namesTheToolThatWasRefused(String body, String tool) throws Exception {
    String message = failureWithTools(body);
    assertTrue(
        message.endsWith(
            " [it refused the definition of the tool \"" + tool + "\": look at its input schema]"),
        message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":{\"message\":\"messages[1].content must not be empty\"}}",
        "{\"error\":{\"message\":\"bad\",\"param\":\"tools[99].function\"}}",
        "{\"error\":{\"message\":\"unknown function 'other'\"}}"
      })
  void namesNoToolWhenNoneWasMeant(String body) throws Exception {
    String message = failureWithTools(body);
    assertTrue(!message.contains("definition of the tool"), message);
  }

  @Test
  void saysThatNoKeyWasSent() throws Exception {
    try (LocalServer server = new LocalServer(Reply.status(401, ERROR))) {
      OpenAiChatModel keyless = new OpenAiChatModel.Builder("m", name -> null)
          .baseUrl(server.baseUrl())
          .build();
      assertEquals(
          server.authority() + " answered 401: no way [no key was sent]",
          failure(keyless).getMessage());
    }
  }

  private String failureWithTools(String body) throws Exception {
    try (LocalServer server = new LocalServer(Reply.status(400, body))) {
      OpenAiChatModel model = model(server);
      return assertThrows(
              ModelException.class,
              () -> model.generate(Models.askWithTools(new Message.User("Hi"))))
          .getMessage();
    }
  }

  private OpenAiChatModel model(LocalServer server) {
    return Models.at(server.baseUrl()).build(Models.noting(pauses));
  }
}
