package dev.pokayoke.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.model.ModelException.Kind;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.tool.ToolDefinition;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an answer whose status says that the request failed: what for, and whether to ask again. */
final class ErrorReply {

  private static final Pattern TOOL_INDEX = Pattern.compile("tools\\W{1,4}(\\d{1,4})\\b");

  private final Redaction redaction;
  private final Clock clock;
  private final boolean keySent;

  ErrorReply(Redaction redaction, Clock clock, boolean keySent) {
    this.redaction = redaction;
    this.clock = clock;
    this.keySent = keySent;
  }

  FailedAttempt read(Answer answer, ModelRequest request) {
    ObjectNode body = bodyOf(answer);
    String said = redaction.excerpt(message(body).orElseGet(answer::roughText));
    String text = "answered " + answer.status() + (said.isEmpty() ? "" : ": " + said)
        + hint(answer, body, request);
    Kind kind = kind(answer.status());
    if (kind != Kind.UNAVAILABLE || isSpent(body)) {
      return FailedAttempt.forGood(kind, text);
    }
    return RetryAfter.in(answer.headers(), clock)
        .map(pause -> FailedAttempt.forNow(kind, text, pause))
        .orElseGet(() -> FailedAttempt.forNow(kind, text));
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 401, 403 -> Kind.AUTHENTICATION;
      case 408, 409, 429 -> Kind.UNAVAILABLE;
      default -> status >= 500 ? Kind.UNAVAILABLE : Kind.BAD_REQUEST;
    };
  }

  /** A 429 that waiting does not help: OpenAI's account has no money left. */
  private static boolean isSpent(ObjectNode body) {
    return "insufficient_quota".equals(body.path("error").path("code").asText(""));
  }

  private static ObjectNode bodyOf(Answer answer) {
    try {
      return Json.readObject(answer.text()).orElseGet(Json::object);
    } catch (CharacterCodingException e) {
      return Json.object();
    }
  }

  /** {@code error.message} of the protocol, or what else servers call it. */
  private static Optional<String> message(ObjectNode body) {
    JsonNode error = body.path("error");
    return List.of(error.path("message"), error, body.path("message"), body.path("detail")).stream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private String hint(Answer answer, ObjectNode body, ModelRequest request) {
    return switch (answer.status()) {
      case 400, 422 ->
        refusedTool(body, answer, request)
            .map(tool -> " [it refused the definition of the tool \"" + tool.name()
                + "\": look at its input schema]")
            .orElse("");
      case 401, 403 -> keySent ? "" : " [no key was sent]";
      case 404 -> " [is the base URL right, and does the server have this model?]";
      default ->
        answer.status() / 100 == 3
            ? " [redirects are not followed: set the base URL to the final address]"
            : "";
    };
  }

  /** The tool that an error points at, by its place in the request or by its name next to the word function or schema. */
  private static Optional<ToolDefinition> refusedTool(
      ObjectNode body, Answer answer, ModelRequest request) {
    String text = body.path("error").path("param").asText("") + " "
        + message(body).orElseGet(answer::roughText);
    Matcher index = TOOL_INDEX.matcher(text);
    if (index.find()) {
      int place = Integer.parseInt(index.group(1));
      return place < request.tools().size()
          ? Optional.of(request.tools().get(place))
          : Optional.empty();
    }
    if (!text.contains("schema") && !text.contains("function")) {
      return Optional.empty();
    }
    return request.tools().stream().filter(tool -> isQuoted(tool.name(), text)).findFirst();
  }

  private static boolean isQuoted(String name, String text) {
    return Pattern.compile("['\"`]" + Pattern.quote(name) + "['\"`]")
        .matcher(text)
        .find();
  }
}
