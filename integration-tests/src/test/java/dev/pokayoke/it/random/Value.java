package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value.
 *
 * @param json as a model may send it
 * @param back what the tool's result says when it gives the value back
 * @param key the same for values that are equal in Java, where a set has no order
 */
record Value(String json, JsonNode back, String key) {

  Value(String json, JsonNode back) {
    this(json, back, back.toString());
  }
}
