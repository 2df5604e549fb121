package dev.pokayoke.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pokayoke.processor.diagnostic.Message;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** JSON-RPC with a program, over its standard input and output. Whatever it does, this ends in time. */
final class McpConnection implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int METHOD_NOT_FOUND = -32601;

  /** Of what is not a message, enough to recognise it. */
  private static final int SHOWN = 200;

  private final ServerProcess server;
  private final String command;
  private int id;

  private McpConnection(ServerProcess server, String command) {
    this.server = server;
    this.command = command;
  }

  /** What a message says besides its id and method. */
  @FunctionalInterface
  interface Members {

    void write(JsonGenerator out) throws IOException;
  }

  static McpConnection start(List<String> command, Duration timeout) throws InputException {
    String called = String.join(" ", command);
    try {
      return new McpConnection(ServerProcess.start(command, timeout), called);
    } catch (IOException e) {
      throw new InputException(
          "the server '" + called + "' cannot be started: " + Message.visible(e.getMessage(), ""));
    }
  }

  /** The result of a request. */
  Node ask(String method, Members parameters) throws InputException {
    id++;
    send(method, out -> {
      out.writeNumberField("id", id);
      out.writeStringField("method", method);
      out.writeObjectFieldStart("params");
      parameters.write(out);
      out.writeEndObject();
    });
    while (true) {
      Node message = receive(method);
      if (message.has("method")) {
        answer(message);
      } else if (!isAnswer(message)) {
        throw failure("it answered something that it was not asked, instead of " + method);
      } else if (message.has("error")) {
        String why = message.object("error").text("message");
        throw failure("it answered " + method + " by an error: " + why);
      } else if (!(message.get("result") instanceof Map<?, ?>)) {
        throw failure("its answer to " + method + " has no object \"result\"");
      } else {
        return message.object("result");
      }
    }
  }

  /** A message that needs no answer. */
  void tell(String method) throws InputException {
    send(method, out -> out.writeStringField("method", method));
  }

  private boolean isAnswer(Node message) {
    BigDecimal answered = message.number("id");
    return answered != null && answered.compareTo(BigDecimal.valueOf(id)) == 0;
  }

  /** What the server wants of its client: to hear that it is there, or something that we cannot do. */
  private void answer(Node request) throws InputException {
    if (!request.has("id")) {
      return;
    }
    send("an answer", out -> {
      if (request.number("id") != null) {
        out.writeNumberField("id", request.number("id"));
      } else {
        out.writeStringField("id", request.text("id"));
      }
      if (request.text("method").equals("ping")) {
        out.writeObjectFieldStart("result");
      } else {
        out.writeObjectFieldStart("error");
        out.writeNumberField("code", METHOD_NOT_FOUND);
        out.writeStringField("message", "Method not found");
      }
      out.writeEndObject();
    });
  }

  private void send(String what, Members members) throws InputException {
    StringWriter text = new StringWriter();
    try {
      try (JsonGenerator out = JSON.createGenerator(text)) {
        out.writeStartObject();
        out.writeStringField("jsonrpc", "2.0");
        members.write(out);
        out.writeEndObject();
      }
      OutputStream input = server.input();
      input.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      input.flush();
    } catch (IOException e) {
      throw failure("it ended before it read " + what);
    }
  }

  private Node receive(String method) throws InputException {
    String line;
    try {
      line = server.line();
    } catch (ServerProcess.NoLineException e) {
      throw failure(e.getMessage() + " before it answered " + method);
    }
    try {
      if (JsonReader.read(new StringReader(line), "a message") instanceof Map<?, ?> message) {
        return new Node(message);
      }
    } catch (JsonException | IOException e) {
      // Said below.
    }
    throw failure("it printed a line that is no message of JSON-RPC: "
        + line.substring(0, Math.min(SHOWN, line.length())));
  }

  /** What went wrong, with the last that the server said about itself. */
  InputException failure(String what) {
    String said = server.lastErrors();
    String message = "the server '" + command + "' gives no list of tools: " + what;
    return new InputException(Message.visible(message, "")
        + (said.isEmpty() ? "" : "\n  it wrote to its standard error, last:\n" + said));
  }

  @Override
  public void close() {
    server.close();
  }
}
