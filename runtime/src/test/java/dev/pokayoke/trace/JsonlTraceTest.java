package dev.pokayoke.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.tool.ToolCall;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every event is one line that can be read again. */
class JsonlTraceTest {

  private static final Instant AT = Instant.parse("2026-11-24T10:15:30.123Z");
  private static final ToolCall CALL = new ToolCall("c1", "get", "{\"a\":\"\n\u2028\"", "opaque");

  private static final List<TraceEvent> ALL = List.of(
      new TraceEvent.RunStarted("r", AT, "line\nbreak \"quoted\"", Planning.OFF, List.of("get")),
      new TraceEvent.ModelCalled("r", AT, 1, 2),
      new TraceEvent.ModelAnswered(
          "r",
          AT,
          1,
          new Message.Assistant("hm", List.of(CALL), "state"),
          FinishReason.COMPLETE,
          new Usage(1, 2, 3, 4),
          Duration.ofMillis(5)),
      new TraceEvent.ModelFailed("r", AT, 1, new IOException("down"), Duration.ofMillis(5)),
      new TraceEvent.Planned("r", AT, "c0", "think", List.of("a", "b"), "act", 1),
      new TraceEvent.CallRefused("r", AT, CALL, "no such tool"),
      new TraceEvent.ApprovalAsked("r", AT, CALL, "{}", "abc"),
      new TraceEvent.ApprovalGiven("r", AT, "c1", TraceEvent.Verdict.DENIED, "no"),
      new TraceEvent.ToolStarted("r", AT, CALL, "key"),
      new TraceEvent.ToolProgress("r", AT, "c1", "half"),
      new TraceEvent.ToolFinished(
          "r",
          AT,
          CALL,
          TraceEvent.Ending.FAILED,
          "failed",
          Duration.ofMillis(7),
          "ref-1",
          new IllegalStateException("secret")),
      new TraceEvent.RunEnded(
          "r", AT, StopReason.ANSWERED, "yes", Usage.NONE, 1, 1, Duration.ofMillis(9), null));

  private static List<JsonNode> parse(String lines) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> parsed = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isEmpty()) {
        parsed.add(mapper.readTree(line));
      }
    }
    return parsed;
  }

  @Test
  void everyEventIsOneLine() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonlTrace trace = JsonlTrace.to(out)) {
      ALL.forEach(trace::onEvent);
    }
    List<JsonNode> lines = parse(out.toString());
    assertEquals(ALL.size(), lines.size());
    for (JsonNode line : lines) {
      assertFalse(line.get("event").asText().isEmpty());
      assertEquals("r", line.get("runId").asText());
      assertEquals("2026-11-24T10:15:30.123Z", line.get("at").asText());
    }
    assertEquals(
        TraceEvent.class.getPermittedSubclasses().length,
        lines.stream().map(line -> line.get("event").asText()).distinct().count(),
        "each kind of event has a name of its own, and this test has each kind");
  }

  @Test
  void aLineHoldsWhatTheEventHolds() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonlTrace trace = JsonlTrace.to(out)) {
      ALL.forEach(trace::onEvent);
    }
    List<JsonNode> lines = parse(out.toString());
    assertEquals("line\nbreak \"quoted\"", lines.get(0).get("text").asText());
    assertEquals("get", lines.get(2).get("calls").get(0).get("name").asText());
    assertEquals(
        CALL.arguments(), lines.get(2).get("calls").get(0).get("arguments").asText());
    assertEquals(2, lines.get(2).get("usage").get("outputTokens").asInt());
    assertEquals("b", lines.get(4).get("plan").get(1).asText());
    assertTrue(
        lines.get(10).get("failure").asText().contains("secret"), "the operator sees it all");
    assertEquals("ref-1", lines.get(10).get("reference").asText());
    assertEquals("ANSWERED", lines.get(11).get("stopReason").asText());
  }

  @Test
  void aFileIsAppendedToAndFlushedLineByLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("trace.jsonl");
    for (int round = 1; round <= 2; round++) {
      try (JsonlTrace trace = JsonlTrace.to(file)) {
        trace.onEvent(ALL.get(0));
        assertEquals(round, parse(Files.readString(file)).size());
      }
    }
  }

  @Test
  void anInterruptedThreadWritesToo(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("trace.jsonl");
    try (JsonlTrace trace = JsonlTrace.to(file)) {
      Thread.currentThread().interrupt();
      trace.onEvent(ALL.get(0));
      assertTrue(Thread.interrupted());
      trace.onEvent(ALL.get(1));
    }
    assertEquals(2, parse(Files.readString(file)).size());
  }

  @Test
  void severalThreadsDoNotMixLines() throws Exception {
    StringWriter out = new StringWriter();
    try (JsonlTrace trace = JsonlTrace.to(out)) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Thread thread = new Thread(() -> ALL.forEach(trace::onEvent));
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertEquals(8 * ALL.size(), parse(out.toString()).size());
  }

  @Test
  void eventsThatWereLostAreToldAtTheEnd() {
    boolean[] closed = {false};
    JsonlTrace trace = JsonlTrace.to(new Writer() {
      @Override
      public void write(char[] text, int from, int length) throws IOException {
        throw new IOException("No space left on device");
      }

      @Override
      public void flush() {}

      @Override
      public void close() {
        closed[0] = true;
      }
    });
    assertThrows(UncheckedIOException.class, () -> trace.onEvent(ALL.get(0)));
    IOException told = assertThrows(IOException.class, trace::close);
    assertEquals("No space left on device", told.getCause().getMessage());
    assertTrue(closed[0]);
  }
}
