package dev.pokayoke.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Speaks the protocol: gives the prepared replies in order and keeps what it was asked. */
final class LocalServer implements AutoCloseable {

  /**
   * What it was asked.
   *
   * @param method of HTTP
   * @param path of the address
   * @param headers by name, whatever its case
   * @param body parsed
   */
  record Asked(String method, String path, Map<String, String> headers, JsonNode body) {}

  /**
   * What it answers.
   *
   * @param status of HTTP
   * @param headers beside the content type
   * @param contentType null for none
   * @param body as bytes
   */
  record Reply(int status, Map<String, String> headers, String contentType, byte[] body) {

    static Reply json(String body) {
      return status(200, body);
    }

    static Reply status(int status, String body) {
      return new Reply(status, Map.of(), "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    Reply header(String name, String value) {
      return new Reply(status, Map.of(name, value), contentType, body);
    }
  }

  private final HttpServer http;
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();

  LocalServer(Reply... replies) throws IOException {
    this.replies.addAll(List.of(replies));
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/", this::answer);
    http.start();
  }

  /** A whole answer with one choice. */
  static Reply message(String message, String finishReason) {
    return Reply.json("""
        {"id":"c1","object":"chat.completion","created":1,"model":"m",
        "choices":[{"index":0,"message":%s,"finish_reason":"%s"}],
        "usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}""".formatted(message, finishReason));
  }

  static Reply text(String text) {
    return message("{\"role\":\"assistant\",\"content\":\"" + text + "\"}", "stop");
  }

  String baseUrl() {
    return "http://" + authority() + "/v1";
  }

  String authority() {
    return "127.0.0.1:" + http.getAddress().getPort();
  }

  synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** The only request, or the last. */
  synchronized JsonNode lastBody() {
    return asked.get(asked.size() - 1).body();
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(new Asked(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        headers,
        Json.read(body)));
    Reply reply =
        replies.isEmpty() ? Reply.status(418, "nothing more was prepared") : replies.removeFirst();
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    if (reply.contentType() != null) {
      exchange.getResponseHeaders().set("Content-Type", reply.contentType());
    }
    exchange.sendResponseHeaders(
        reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
    exchange.getResponseBody().write(reply.body());
    exchange.close();
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
