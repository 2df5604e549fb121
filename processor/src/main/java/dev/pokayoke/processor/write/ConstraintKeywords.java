package dev.pokayoke.processor.write;

import dev.pokayoke.processor.model.Constraints;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constraints of a property as keywords of its schema. */
final class ConstraintKeywords {

  private ConstraintKeywords() {}

  // "minimum":1,"exclusiveMaximum":10,"multipleOf":0.5
  static Map<String, Object> addRange(Map<String, Object> schema, Constraints constraints) {
    add(schema, "minimum", constraints.minimum());
    add(schema, "exclusiveMinimum", constraints.exclusiveMinimum());
    add(schema, "maximum", constraints.maximum());
    add(schema, "exclusiveMaximum", constraints.exclusiveMaximum());
    add(schema, "multipleOf", constraints.multipleOf());
    return schema;
  }

  // "minLength":1,"maxLength":80,"pattern":"^(?:A-\\d+)$","format":"email"
  static Map<String, Object> addText(Map<String, Object> schema, Constraints constraints) {
    add(schema, "minLength", constraints.minLength());
    add(schema, "maxLength", constraints.maxLength());
    if (!constraints.pattern().isEmpty()) {
      schema.put("pattern", "^(?:" + constraints.pattern() + ")$");
    }
    if (!constraints.format().isEmpty()) {
      schema.put("format", constraints.format());
    }
    return schema;
  }

  // "minItems":1,"maxItems":50
  static Map<String, Object> addSize(
      Map<String, Object> schema, Constraints constraints, String minimum, String maximum) {
    add(schema, minimum, constraints.minItems());
    add(schema, maximum, constraints.maxItems());
    return schema;
  }

  // "minLength":4,"maxLength":1400   for 1 to 1050 bytes: each three begun are four characters
  static Map<String, Object> addBytes(Map<String, Object> schema, Constraints constraints) {
    add(schema, "minLength", characters(constraints.minItems()));
    add(schema, "maxLength", characters(constraints.maxItems()));
    return schema;
  }

  private static @Nullable BigDecimal characters(@Nullable Integer bytes) {
    return bytes == null ? null : BigDecimal.valueOf((bytes + 2L) / 3 * 4);
  }

  private static void add(Map<String, Object> schema, String keyword, @Nullable Object value) {
    if (value != null) {
      schema.put(keyword, value);
    }
  }
}
