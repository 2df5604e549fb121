package dev.pokayoke.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.Usage;
import dev.pokayoke.tool.ToolCall;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one event as a JSON object: {@code event}, {@code runId} and {@code at} first, then what it carries. */
final class EventJson {

  private final JsonGenerator json;

  EventJson(JsonGenerator json) {
    this.json = json;
  }

  void write(TraceEvent event) throws IOException {
    json.writeStartObject();
    if (event instanceof TraceEvent.RunStarted e) {
      begin("run_started", e);
      json.writeStringField("text", e.text());
      json.writeStringField("planning", e.planning().name());
      texts("tools", e.tools());
    } else if (event instanceof TraceEvent.ModelCalled e) {
      begin("model_called", e);
      json.writeNumberField("number", e.number());
      json.writeNumberField("messages", e.messages());
    } else if (event instanceof TraceEvent.ModelAnswered e) {
      begin("model_answered", e);
      json.writeNumberField("number", e.number());
      message(e.message());
      json.writeStringField("finishReason", e.finishReason().name());
      usage(e.usage());
      duration(e.duration());
    } else if (event instanceof TraceEvent.ModelFailed e) {
      begin("model_failed", e);
      json.writeNumberField("number", e.number());
      failure(e.failure());
      duration(e.duration());
    } else {
      writeCall(event);
    }
    json.writeEndObject();
  }

  private void writeCall(TraceEvent event) throws IOException {
    if (event instanceof TraceEvent.Planned e) {
      begin("planned", e);
      json.writeStringField("callId", e.callId());
      json.writeStringField("thought", e.thought());
      texts("plan", e.plan());
      json.writeStringField("action", e.action());
      json.writeNumberField("thoughtNumber", e.thoughtNumber());
    } else if (event instanceof TraceEvent.CallRefused e) {
      begin("call_refused", e);
      call(e.call());
      json.writeStringField("text", e.text());
    } else if (event instanceof TraceEvent.ApprovalAsked e) {
      begin("approval_asked", e);
      call(e.call());
      json.writeStringField("canonicalArguments", e.arguments());
      json.writeStringField("hash", e.hash());
    } else if (event instanceof TraceEvent.ApprovalGiven e) {
      begin("approval_given", e);
      json.writeStringField("callId", e.callId());
      json.writeStringField("verdict", e.verdict().name());
      json.writeStringField("reason", e.reason());
    } else if (event instanceof TraceEvent.ToolStarted e) {
      begin("tool_started", e);
      call(e.call());
      json.writeStringField("idempotencyKey", e.idempotencyKey());
    } else if (event instanceof TraceEvent.ToolProgress e) {
      begin("tool_progress", e);
      json.writeStringField("callId", e.callId());
      json.writeStringField("message", e.message());
    } else if (event instanceof TraceEvent.ToolFinished e) {
      begin("tool_finished", e);
      call(e.call());
      json.writeStringField("ending", e.ending().name());
      json.writeStringField("content", e.content());
      duration(e.duration());
      json.writeStringField("reference", e.reference());
      failure(e.failure());
    } else if (event instanceof TraceEvent.RunEnded e) {
      begin("run_ended", e);
      json.writeStringField("stopReason", e.stopReason().name());
      json.writeStringField("answer", e.answer());
      usage(e.usage());
      json.writeNumberField("modelCalls", e.modelCalls());
      json.writeNumberField("toolCalls", e.toolCalls());
      duration(e.duration());
      failure(e.failure());
    }
  }

  private void begin(String name, TraceEvent event) throws IOException {
    json.writeStringField("event", name);
    json.writeStringField("runId", event.runId());
    json.writeStringField("at", event.at().toString());
  }

  private void message(Message.Assistant message) throws IOException {
    json.writeStringField("text", message.text());
    json.writeArrayFieldStart("calls");
    for (ToolCall call : message.calls()) {
      json.writeStartObject();
      callFields(call);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void call(ToolCall call) throws IOException {
    json.writeObjectFieldStart("call");
    callFields(call);
    json.writeEndObject();
  }

  /** The arguments stay text: they are what the model wrote, valid or not. */
  private void callFields(ToolCall call) throws IOException {
    json.writeStringField("id", call.id());
    json.writeStringField("name", call.name());
    json.writeStringField("arguments", call.arguments());
  }

  private void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void usage(Usage usage) throws IOException {
    json.writeObjectFieldStart("usage");
    json.writeNumberField("inputTokens", usage.inputTokens());
    json.writeNumberField("outputTokens", usage.outputTokens());
    json.writeNumberField("cachedInputTokens", usage.cachedInputTokens());
    json.writeNumberField("reasoningTokens", usage.reasoningTokens());
    json.writeEndObject();
  }

  private void duration(Duration duration) throws IOException {
    json.writeNumberField("millis", duration.toMillis());
  }

  private void failure(@Nullable Throwable failure) throws IOException {
    if (failure != null) {
      json.writeStringField("failure", stackTrace(failure));
    }
  }

  /** An exception may be any class of the developer's, and one that cannot be printed must not cost the event. */
  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    try {
      failure.printStackTrace(new PrintWriter(text));
      return text.toString();
    } catch (RuntimeException e) {
      return failure.getClass().getName() + ", which cannot be printed";
    }
  }
}
