package dev.pokayoke.openai;

import static dev.pokayoke.openai.Models.hello;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.model.ModelResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One model, many threads. */
class ConcurrencyTest {

  private static final int THREADS = 8;

  @Test
  @Timeout(120)
  void callsOverlap() throws Exception {
    String answer = "{\"choices\":[{\"message\":{\"content\":\"Hi\"}}]}";
    CyclicBarrier allAsked = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (RawServer server = new RawServer((connection, out) -> {
      allAsked.await(); // no call is answered before all have been asked
      RawServer.write(
          out, RawServer.HEAD + "Content-Length: " + answer.length() + "\r\n\r\n" + answer);
    })) {
      OpenAiChatModel model = Models.at(server.baseUrl()).build();
      List<Future<ModelResponse>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        calls.add(threads.submit(() -> model.generate(hello())));
      }
      for (Future<ModelResponse> call : calls) {
        assertEquals("Hi", call.get().message().text());
      }
      assertEquals(THREADS, server.requests());
    } finally {
      threads.shutdownNow();
    }
  }
}
