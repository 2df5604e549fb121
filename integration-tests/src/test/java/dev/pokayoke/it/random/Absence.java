package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/**
 * Why a value may be left out, and what there is then.
 *
 * @param attribute of {@code @Param} that says so, or {@code ""}
 * @param nullable whether an annotation of its own says so
 * @param back what comes back
 */
record Absence(String attribute, boolean nullable, JsonNode back) {

  static final Absence OPTIONAL = new Absence("", false, NullNode.getInstance());
  static final Absence NULLABLE = new Absence("", true, NullNode.getInstance());
  static final Absence NOT_REQUIRED =
      new Absence("required = false", false, NullNode.getInstance());

  static Absence standard(Value value) {
    String text = value.json().startsWith("\"") ? Json.unquoted(value.json()) : value.json();
    return new Absence("defaultValue = " + Java.literal(text), false, value.back());
  }
}
