package dev.pokayoke.cli.lock;

import dev.pokayoke.processor.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A schema in one of its many equal forms: members, types and required names are sorted. */
final class CanonicalSchema {

  /** Their members have names that somebody chose, and are schemas. */
  private static final Set<String> OF_SCHEMAS =
      Set.of("properties", "$defs", "definitions", "patternProperties", "dependentSchemas");

  /** They hold values, in which nothing means anything. */
  private static final Set<String> OF_VALUES =
      Set.of("default", "const", "enum", "examples", "example");

  private static final Set<String> SETS = Set.of("required", "type");

  private CanonicalSchema() {}

  static Map<String, @Nullable Object> of(Node schema) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    schema
        .members()
        .forEach((name, value) -> sorted.put((String) name, member((String) name, value)));
    return sorted;
  }

  private static @Nullable Object member(String name, @Nullable Object value) {
    if (OF_VALUES.contains(name)) {
      return value;
    }
    if (OF_SCHEMAS.contains(name) && value instanceof Map<?, ?> schemas) {
      Map<String, @Nullable Object> sorted = new TreeMap<>();
      schemas.forEach((each, schema) -> sorted.put((String) each, schema(schema)));
      return sorted;
    }
    if (value instanceof List<?> list) {
      return SETS.contains(name) && list.stream().allMatch(String.class::isInstance)
          ? list.stream().map(String.class::cast).sorted().toList()
          : list.stream().<Object>map(CanonicalSchema::schema).toList();
    }
    return schema(value);
  }

  private static @Nullable Object schema(@Nullable Object value) {
    return value instanceof Map<?, ?> schema ? of(new Node(schema)) : value;
  }
}
