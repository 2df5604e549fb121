package dev.pokayoke.samples.orderdesk.standin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What the stand-in does next: calls, or an answer.
 *
 * @param thought why
 * @param action what, in words
 * @param calls to make; empty for an answer
 * @param answer of the run, or {@code ""}
 */
record Turn(String thought, String action, List<Call> calls, String answer) {

  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /**
   * A call to make.
   *
   * @param tool to call
   * @param arguments of the call
   */
  record Call(String tool, ObjectNode arguments) {}

  static Turn answer(String text) {
    return new Turn("", "", List.of(), text);
  }

  static Turn call(String thought, String action, Call... calls) {
    return new Turn(thought, action, List.of(calls), "");
  }

  static ObjectNode arguments() {
    return JSON.objectNode();
  }
}
