package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value.
 *
 * @param json as a model may send it
 * @param back what the tool's result says when it gives the value back
 */
record Value(String json, JsonNode back) {}
