package dev.pokayoke.openai;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.tool.ToolDefinition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Models under test, and what they are asked. */
final class Models {

  static final String KEY = "sk-test-canary-0123456789";
  static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  static final ToolDefinition GET_ORDER = ToolDefinition.builder("get_order")
      .description("Looks up one order.")
      .inputSchema("""
          {"type":"object","properties":{"orderId":{"type":"string","pattern":"^(?:A-\\\\d+)$"},
          "limit":{"type":"number","maximum":1.10}},"required":["orderId"],"additionalProperties":false}""")
      .build();

  static final ToolDefinition PING =
      ToolDefinition.builder("ping").description("Pings.").build();

  private Models() {}

  /** A model that knows no environment. */
  static OpenAiChatModel.Builder at(String baseUrl) {
    return new OpenAiChatModel.Builder("test-model", name -> null)
        .baseUrl(baseUrl)
        .apiKey(KEY)
        .timeout(Duration.ofMinutes(1));
  }

  static ModelRequest ask(Message... messages) {
    return new ModelRequest(List.of(messages), List.of());
  }

  static ModelRequest askWithTools(Message... messages) {
    return new ModelRequest(List.of(messages), List.of(GET_ORDER, PING));
  }

  static ModelRequest hello() {
    return ask(new Message.User("Hello"));
  }

  static ModelException failure(ChatModel model) {
    return assertThrows(ModelException.class, () -> model.generate(hello()));
  }

  /** Waits for nothing, and keeps what it was told to wait. Its clock stands at {@link #NOW}. */
  static Pacing noting(List<Duration> pauses) {
    return new Pacing(Clock.fixed(NOW, ZoneOffset.UTC), pauses::add, () -> 0);
  }

  /** Waits for nothing. */
  static Pacing hasty() {
    return noting(new ArrayList<>());
  }
}
