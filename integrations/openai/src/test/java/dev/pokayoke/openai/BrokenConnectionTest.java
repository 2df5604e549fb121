package dev.pokayoke.openai;

import static dev.pokayoke.openai.Models.failure;
import static dev.pokayoke.openai.Models.hello;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.ModelException.Kind;
import dev.pokayoke.openai.RawServer.Script;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections that fail in every way. Nothing hangs, and nothing half is taken for an answer. */
@Timeout(120)
class BrokenConnectionTest {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final String ANSWER =
      "{\"choices\":[{\"message\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}";

  @Test
  void nobodyListens() throws Exception {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }
    ModelException failure =
        failure(Models.at("http://127.0.0.1:" + port + "/v1").build(Models.hasty()));
    assertEquals(Kind.CONNECTION, failure.kind());
    assertTrue(failure.getMessage().endsWith("(3 attempts)"), failure.getMessage());
  }

  @Test
  void noSuchHost() {
    ModelException failure =
        failure(Models.at("http://no-such-host.invalid/v1").maxRetries(0).build());
    assertEquals(Kind.CONNECTION, failure.kind());
    assertTrue(
        failure.getMessage().startsWith("no-such-host.invalid cannot be reached"),
        failure.getMessage());
  }

  @Test
  void aCertificateThatNobodyVouchesFor(@TempDir Path folder) throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys.p12"))));
    server.start();
    try {
      ModelException failure =
          failure(Models.at("https://127.0.0.1:" + server.getAddress().getPort() + "/v1")
              .build(Models.hasty()));
      assertEquals(Kind.CONNECTION, failure.kind());
      assertTrue(
          failure.getMessage().contains(" cannot be reached by TLS: "), failure.getMessage());
      assertTrue(failure.getMessage().contains("certification path"), failure.getMessage());
      assertFalse(failure.getMessage().contains("attempts"), "to ask again does not mend it");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void noTls() throws Exception {
    // A plain server gets the first bytes of a TLS handshake and answers with anything else.
    try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> answerOnce(plain));
      thread.setDaemon(true);
      thread.start();
      ModelException failure =
          failure(Models.at("https://127.0.0.1:" + plain.getLocalPort() + "/v1")
              .maxRetries(0)
              .build());
      assertEquals(Kind.CONNECTION, failure.kind());
    }
  }

  @Test
  void resetInTheMiddle() throws Exception {
    broken((connection, out) -> {
      RawServer.write(out, RawServer.HEAD + "Content-Length: 1000\r\n\r\n{\"choices\":");
      connection.setSoLinger(true, 0); // closing now sends RST
    });
  }

  @Test
  void closedBeforeAnyByte() throws Exception {
    broken((connection, out) -> {});
  }

  @Test
  void closedBeforeTheContentLength() throws Exception {
    broken((connection, out) ->
        RawServer.write(out, RawServer.HEAD + "Content-Length: 1000\r\n\r\n" + ANSWER));
  }

  @Test
  void closedBeforeTheLastChunk() throws Exception {
    broken((connection, out) -> RawServer.write(
        out,
        RawServer.HEAD + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(ANSWER.length())
            + "\r\n" + ANSWER + "\r\n"));
  }

  @Test
  void noHttpAtAll() throws Exception {
    broken((connection, out) -> RawServer.write(out, "SSH-2.0-OpenSSH_9.2\r\n"));
  }

  @Test
  void closedInTheMiddleOfABodyWithoutLength() throws Exception {
    try (RawServer server = new RawServer((connection, out) -> RawServer.write(
        out, RawServer.HEAD + "Connection: close\r\n\r\n" + ANSWER.substring(0, 40)))) {
      ModelException failure = failure(Models.at(server.baseUrl()).build(Models.hasty()));
      assertEquals(Kind.BAD_RESPONSE, failure.kind());
      assertTrue(failure.getMessage().contains("text that breaks off"), failure.getMessage());
    }
  }

  @Test
  void aWholeBodyWithoutLengthIsAnAnswer() throws Exception {
    try (RawServer server = new RawServer((connection, out) ->
        RawServer.write(out, RawServer.HEAD + "Connection: close\r\n\r\n" + ANSWER))) {
      assertEquals(
          "Hi", Models.at(server.baseUrl()).build().generate(hello()).message().text());
    }
  }

  @Test
  void theNextAttemptMendsIt() throws Exception {
    AtomicReference<Script> script = new AtomicReference<>((connection, out) -> {});
    try (RawServer server = new RawServer((connection, out) -> script
        .getAndSet((c, o) -> RawServer.write(
            o, RawServer.HEAD + "Content-Length: " + ANSWER.length() + "\r\n\r\n" + ANSWER))
        .run(connection, out))) {
      ChatModel model = Models.at(server.baseUrl()).build(Models.hasty());
      assertEquals("Hi", model.generate(hello()).message().text());
      assertEquals(2, server.requests());
    }
  }

  @Test
  void silenceBeforeTheHeaders() throws Exception {
    AtomicReference<RawServer> self = new AtomicReference<>();
    try (RawServer server = new RawServer((connection, out) -> self.get().hold(connection))) {
      self.set(server);
      // The stall time-out does not count before the headers: models think for minutes.
      ModelException failure = server.enoughTime(time -> failure(Models.at(server.baseUrl())
          .timeout(time)
          .stallTimeout(Duration.ofMillis(1))
          .build()));
      assertEquals(Kind.TIMEOUT, failure.kind());
      assertTrue(
          failure.getMessage().matches(".* gave no complete answer within \\d+ ms"),
          failure.getMessage());
      server.awaitHangUp();
    }
  }

  @Test
  void silenceInTheBody() throws Exception {
    AtomicReference<RawServer> self = new AtomicReference<>();
    try (RawServer server = new RawServer((connection, out) -> {
      RawServer.write(out, RawServer.HEAD + "Content-Length: 1000\r\n\r\n{\"choices\":");
      self.get().hold(connection);
    })) {
      self.set(server);
      ModelException failure =
          failure(Models.at(server.baseUrl()).stallTimeout(SHORT).build(Models.hasty()));
      assertEquals(Kind.TIMEOUT, failure.kind());
      assertTrue(
          failure.getMessage().contains("nothing came for 200 ms (3 attempts)"),
          failure.getMessage());
      assertInstanceOf(Watchdog.BodyStalled.class, failure.getCause());
      assertEquals(3, server.requests());
      server.awaitHangUp();
    }
  }

  @Test
  void anEndlessTrickle() throws Exception {
    CountDownLatch clientLeft = new CountDownLatch(1);
    try (RawServer server = new RawServer((connection, out) -> {
      try {
        RawServer.write(out, RawServer.HEAD + "Transfer-Encoding: chunked\r\n\r\n");
        while (true) {
          RawServer.write(out, "1\r\n \r\n");
          Thread.sleep(10);
        }
      } finally {
        clientLeft.countDown();
      }
    })) {
      ModelException failure = server.enoughTime(
          time -> failure(Models.at(server.baseUrl()).timeout(time).build()));
      assertEquals(Kind.TIMEOUT, failure.kind());
      clientLeft.await();
    }
  }

  @Test
  void anEndlessFlood() throws Exception {
    CountDownLatch clientLeft = new CountDownLatch(1);
    String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
    try (RawServer server = new RawServer((connection, out) -> {
      try {
        RawServer.write(out, RawServer.HEAD + "Transfer-Encoding: chunked\r\n\r\n");
        while (true) {
          RawServer.write(out, chunk);
        }
      } finally {
        clientLeft.countDown();
      }
    })) {
      ModelException failure =
          failure(Models.at(server.baseUrl()).maxResponseBytes(1 << 20).build());
      assertEquals(Kind.BAD_RESPONSE, failure.kind());
      assertTrue(
          failure.getMessage().endsWith("the answer is larger than 1048576 bytes"),
          failure.getMessage());
      clientLeft.await();
    }
  }

  @Test
  void anInterruptGivesTheCallUp() throws Exception {
    AtomicReference<RawServer> self = new AtomicReference<>();
    CountDownLatch asked = new CountDownLatch(1);
    try (RawServer server = new RawServer((connection, out) -> {
      RawServer.write(out, RawServer.HEAD + "Content-Length: 1000\r\n\r\n{\"choices\":");
      asked.countDown();
      self.get().hold(connection);
    })) {
      self.set(server);
      ChatModel model = Models.at(server.baseUrl()).build();
      AtomicReference<Throwable> outcome = new AtomicReference<>();
      Thread caller = new Thread(() -> {
        try {
          model.generate(hello());
        } catch (Throwable thrown) {
          outcome.set(thrown);
        }
      });
      caller.start();
      asked.await();
      caller.interrupt();
      caller.join();
      assertInstanceOf(InterruptedException.class, outcome.get());
      server.awaitHangUp();
    }
  }

  private static void broken(Script script) throws Exception {
    try (RawServer server = new RawServer(script)) {
      ModelException failure = failure(Models.at(server.baseUrl()).build(Models.hasty()));
      assertEquals(Kind.CONNECTION, failure.kind(), failure.getMessage());
      assertTrue(failure.getMessage().endsWith("(3 attempts)"), failure.getMessage());
      assertEquals(3, server.requests());
    }
  }

  private static SSLContext selfSigned(Path store) throws Exception {
    Process keytool = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "a",
            "-keyalg",
            "EC",
            "-dname",
            "CN=127.0.0.1",
            "-ext",
            "san=ip:127.0.0.1",
            "-keystore",
            store.toString(),
            "-storepass",
            "changeit")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    assertEquals(0, keytool.waitFor());
    char[] password = "changeit".toCharArray();
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(store.toFile(), password), password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static void answerOnce(ServerSocket plain) {
    try (var connection = plain.accept()) {
      RawServer.write(connection.getOutputStream(), "HTTP/1.1 400 Bad Request\r\n\r\n");
    } catch (IOException closed) {
      // The test is over.
    }
  }
}
