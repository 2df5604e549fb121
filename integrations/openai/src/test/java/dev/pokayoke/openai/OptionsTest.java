package dev.pokayoke.openai;

import static dev.pokayoke.openai.Models.hello;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelProfile;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.Planning;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the builder's options do to the request. */
class OptionsTest {

  @Test
  void writesSamplingAndLimit() throws Exception {
    JsonNode body = body(hello(), model -> model.temperature(0.2).maxOutputTokens(500));
    assertEquals(0.2, body.get("temperature").doubleValue());
    assertEquals(500, body.get("max_tokens").intValue());
    assertFalse(body.has("max_completion_tokens"));
  }

  @Test
  void writesTheLimitInTheFieldThatTheServerKnows() throws Exception {
    JsonNode body = body(
        hello(),
        model ->
            model.maxOutputTokens(500).outputLimitField(OutputLimitField.MAX_COMPLETION_TOKENS));
    assertEquals(500, body.get("max_completion_tokens").intValue());
    assertFalse(body.has("max_tokens"));
  }

  @Test
  void speaksOfParallelCallsOnlyWhereThereAreTools() throws Exception {
    UnaryOperator<OpenAiChatModel.Builder> option = model -> model.parallelToolCalls(false);
    assertFalse(body(hello(), option).has("parallel_tool_calls"));
    ModelRequest request = Models.askWithTools(new Message.User("Hello"));
    assertFalse(body(request, option).get("parallel_tool_calls").booleanValue());
  }

  @Test
  void mergesTheExtraBodyAndLetsItWin() throws Exception {
    JsonNode body = body(
        hello(),
        model -> model
            .temperature(0.2)
            .extraBody("{\"thinking\":{\"type\":\"enabled\"},\"temperature\":1}")
            .extraBody("{\"reasoning_effort\":\"low\"}"));
    assertEquals("enabled", body.at("/thinking/type").textValue());
    assertEquals("low", body.get("reasoning_effort").textValue());
    assertEquals(1, body.get("temperature").intValue());
  }

  @Test
  void sendsHeadersAndLetsThemWin() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      Models.at(server.baseUrl())
          .header("X-Team", "desk")
          .header("x-team", "orders")
          .header("authorization", "Basic abc")
          .build()
          .generate(hello());
      assertEquals("orders", server.asked().get(0).headers().get("x-team"));
      assertEquals("Basic abc", server.asked().get(0).headers().get("authorization"));
    }
  }

  @Test
  void aBuiltModelIsNotChangedByItsBuilder() throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      OpenAiChatModel.Builder builder = Models.at(server.baseUrl());
      OpenAiChatModel model = builder.build();
      builder.temperature(1).extraBody("{\"seed\":1}").header("X-Late", "true");
      model.generate(hello());
      assertEquals(2, server.lastBody().size(), server.lastBody().toString());
      assertFalse(server.asked().get(0).headers().containsKey("x-late"));
    }
  }

  @Test
  void knowsItsProfile() {
    OpenAiChatModel.Builder builder = Models.at("http://localhost/v1");
    assertEquals(
        new ModelProfile("test-model", Planning.THINK_AND_PLAN), builder.build().profile());
    assertEquals(Planning.OFF, builder.planning(Planning.OFF).build().profile().planning());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{}{}", "{\"stream\":true}", "{\"model\":\"x\"}", "{\"n\":2}"})
  void refusesAnExtraBodyThatBreaksTheRequest(String json) {
    refused(model -> model.extraBody(json));
  }

  @Test
  void refusesValuesOutOfRange() {
    refused(model -> model.temperature(Double.NaN));
    refused(model -> model.temperature(-0.1));
    refused(model -> model.maxOutputTokens(0));
    refused(model -> model.maxRetries(-1));
    refused(model -> model.maxResponseBytes(0));
    refused(model -> model.timeout(Duration.ZERO));
    refused(model -> model.stallTimeout(Duration.ofDays(365_000_000)));
    refused(model -> model.header("Content-Length", "1"));
    refused(model -> model.header("X-A", "b\r\nX-C: d"));
    refused(model -> model.apiKeyVariable(" "));
    assertThrows(IllegalArgumentException.class, () -> OpenAiChatModel.builder(" "));
  }

  private static void refused(Consumer<OpenAiChatModel.Builder> option) {
    OpenAiChatModel.Builder builder = Models.at("http://localhost/v1");
    assertThrows(IllegalArgumentException.class, () -> option.accept(builder));
  }

  private static JsonNode body(ModelRequest request, UnaryOperator<OpenAiChatModel.Builder> options)
      throws Exception {
    try (LocalServer server = new LocalServer(LocalServer.text("Hi"))) {
      options.apply(Models.at(server.baseUrl())).build().generate(request);
      return server.lastBody();
    }
  }
}
