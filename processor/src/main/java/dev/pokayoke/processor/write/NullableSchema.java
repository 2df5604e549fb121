package dev.pokayoke.processor.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds null to what a schema accepts. */
final class NullableSchema {

  private static final Map<String, Object> NULL = Map.of("type", "null");

  private NullableSchema() {}

  // {"type":["string","null"],"enum":["A","B",null]}
  // {"anyOf":[{"type":"object",…},{"type":"null"}]}
  static Map<String, Object> of(Map<String, Object> schema) {
    return of(schema, "object".equals(schema.get("type")));
  }

  // {"type":["object","null"],…}   the short form, for results: not every provider takes it
  static Map<String, Object> inResult(Map<String, Object> schema) {
    return of(schema, false);
  }

  private static Map<String, Object> of(Map<String, Object> schema, boolean wrapped) {
    if (acceptsNull(schema)) {
      return schema;
    }
    if (schema.get("anyOf") instanceof List<?> choices) {
      List<Object> more = new ArrayList<>(choices);
      more.add(NULL);
      Map<String, Object> nullable = new LinkedHashMap<>(schema);
      nullable.put("anyOf", more);
      return nullable;
    }
    if (wrapped || !(schema.get("type") instanceof String type)) {
      Map<String, Object> choice = new LinkedHashMap<>();
      choice.put("anyOf", List.of(schema, NULL));
      return choice;
    }
    Map<String, Object> nullable = new LinkedHashMap<>(schema);
    nullable.put("type", List.of(type, "null"));
    if (schema.get("enum") instanceof List<?> names) {
      List<Object> values = new ArrayList<>(names);
      values.add(null);
      nullable.put("enum", values);
    }
    return nullable;
  }

  /** An {@code Optional} in an {@code Optional}, or anything at all. */
  private static boolean acceptsNull(Map<String, Object> schema) {
    return schema.isEmpty()
        || schema.get("type") instanceof List<?> types && types.contains("null")
        || schema.get("anyOf") instanceof List<?> choices && choices.contains(NULL);
  }
}
