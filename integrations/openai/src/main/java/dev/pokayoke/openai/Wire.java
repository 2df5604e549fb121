package dev.pokayoke.openai;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Sends one request and waits for the whole answer, the deadline, a stall or an interrupt. */
final class Wire {

  private static final Duration CONNECT_TIME = Duration.ofSeconds(10);

  private final HttpRequest template;
  private final Duration stall;
  private final int largestBody;
  private @Nullable HttpClient client;

  /**
   * A way to one address.
   *
   * @param template address and headers
   * @param stall how long a body may stand still
   * @param largestBody in bytes
   */
  Wire(HttpRequest template, Duration stall, int largestBody) {
    this.template = template;
    this.stall = stall;
    this.largestBody = largestBody;
  }

  Answer post(byte[] json, Deadline deadline) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(template, (name, value) -> true)
        .POST(BodyPublishers.ofByteArray(json))
        .build();
    // Completed by whoever is first: the answer or the watchdog. So the caller needs no timer of
    // its own.
    CompletableFuture<Answer> outcome = new CompletableFuture<>();
    try (Watchdog watchdog = Watchdog.watch(deadline, stall, outcome::completeExceptionally)) {
      LimitedBody body = new LimitedBody(largestBody, watchdog::moved);
      CompletableFuture<HttpResponse<byte[]>> exchange =
          client().sendAsync(request, headers -> body);
      try {
        exchange.whenComplete((response, failure) -> {
          if (failure == null) {
            outcome.complete(
                new Answer(response.statusCode(), response.headers(), response.body()));
          } else {
            outcome.completeExceptionally(failure);
          }
        });
        return outcome.get();
      } catch (ExecutionException e) {
        throw asIOException(e.getCause());
      } finally {
        if (!exchange.isDone()) {
          exchange.cancel(true);
          body.giveUp(new IOException("given up"));
        }
      }
    }
  }

  /** Made at the first call: setting up TLS costs most of a small program's start. */
  private synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      // Without TLS, HTTP/2 would begin with an upgrade that makes some servers (uvicorn, and so
      // vLLM) lose the body.
      boolean encrypted = "https".equalsIgnoreCase(template.uri().getScheme());
      made = HttpClient.newBuilder()
          .version(encrypted ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER) // the key is for this address only
          .connectTimeout(CONNECT_TIME)
          .build();
      client = made;
    }
    return made;
  }

  private static IOException asIOException(@Nullable Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException broken
        ? broken
        : new IOException("the HTTP client failed", cause);
  }
}
