package dev.pokayoke.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fields that must go back to the server that gave them and mean nothing to anybody else: what was reasoned, signatures of
 * thoughts. Kept as text in {@code Message.Assistant.state} and {@code ToolCall.state}.
 */
final class ProviderState {

  private static final String SERVER = "server";
  private static final String FIELDS = "fields";

  private ProviderState() {}

  /** The state to keep, or null when there is nothing. */
  static @Nullable String keep(String server, ObjectNode fields) {
    if (fields.isEmpty()) {
      return null;
    }
    ObjectNode state = Json.object();
    state.put(SERVER, server);
    state.set(FIELDS, fields);
    return Json.write(state);
  }

  /** The fields to send back; none when the state came from another server, or is of another kind. */
  static ObjectNode giveBack(String server, @Nullable String state) {
    return Optional.ofNullable(state)
        .flatMap(Json::readObject)
        .filter(kept -> server.equals(kept.path(SERVER).textValue()))
        .map(kept -> kept.get(FIELDS))
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .orElseGet(Json::object);
  }
}
