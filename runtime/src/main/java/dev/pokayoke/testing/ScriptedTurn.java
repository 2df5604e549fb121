package dev.pokayoke.testing;

import dev.pokayoke.model.ModelRequest;
import java.util.List;
import java.util.function.Predicate;

/**
 * One turn of a script.
 *
 * @param label of the turn, for messages
 * @param expectations of the request
 * @param responder gives the response
 */
record ScriptedTurn(
    String label, List<Expectation> expectations, ScriptedModel.Responder responder) {

  /**
   * What a request must be like.
   *
   * @param what is expected, for messages
   * @param test of the request
   */
  record Expectation(String what, Predicate<ModelRequest> test) {}
}
