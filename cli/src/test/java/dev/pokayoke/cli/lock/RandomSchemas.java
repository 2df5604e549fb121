package dev.pokayoke.cli.lock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small schemas in which everything happens that we compare. */
final class RandomSchemas {

  private final Random random;
  private final int changed;
  private int choices;

  /** @param changed which choice is made otherwise than the seed says, to get a schema that differs in little */
  RandomSchemas(long seed, int changed) {
    this.random = new Random(seed);
    this.changed = changed;
  }

  /** With a definition that may lead back to itself. */
  Map<String, Object> document() {
    Map<String, Object> schema = new LinkedHashMap<>(schema(2));
    schema.put("$defs", Map.of("A", inside(), "B", schema(0)));
    return schema;
  }

  /** What leads back to itself has to take a step. */
  private Map<String, Object> inside() {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (random.nextBoolean()) {
      array(schema, 2);
    } else {
      object(schema, 2);
    }
    return schema;
  }

  private Map<String, Object> schema(int depth) {
    Map<String, Object> schema = new LinkedHashMap<>();
    switch (random.nextInt(depth > 0 ? 10 : 6)) {
      case 0 -> text(schema);
      case 1 -> number(schema, "integer");
      case 2 -> number(schema, "number");
      case 3 -> schema.put("enum", some(List.of("a", "b", "A", "long text")));
      case 4 -> schema.put("type", some(List.of("string", "integer", "null", "object")));
      case 5 -> schema.put("const", random.nextBoolean() ? "a" : "b");
      case 6 -> {
        schema.put("$ref", random.nextBoolean() ? "#/$defs/A" : "#/$defs/B");
        maybe(schema, "maxLength", 1);
      }
      case 7 -> array(schema, depth);
      case 8 -> {
        schema.put("anyOf", List.of(schema(depth - 1), schema(depth - 1)));
        maybe(schema, "minLength", 2);
        maybe(schema, "type", "string");
      }
      default -> object(schema, depth);
    }
    return schema;
  }

  private void text(Map<String, Object> schema) {
    usually(schema, "type", "string");
    maybe(schema, "maxLength", random.nextInt(4));
    maybe(schema, "minLength", random.nextInt(3));
    maybe(schema, "pattern", random.nextBoolean() ? "a" : "^[a-b]$");
    maybe(schema, "enum", some(List.of("a", "b", "A")));
  }

  private void number(Map<String, Object> schema, String type) {
    usually(schema, "type", type);
    maybe(schema, "minimum", random.nextInt(3));
    maybe(schema, "exclusiveMinimum", random.nextInt(3));
    maybe(schema, "maximum", random.nextInt(3) + 1);
    maybe(schema, "multipleOf", random.nextInt(2) + 1);
  }

  private void array(Map<String, Object> schema, int depth) {
    usually(schema, "type", "array");
    maybe(schema, "items", schema(depth - 1));
    maybe(schema, "minItems", random.nextInt(2));
    maybe(schema, "uniqueItems", random.nextBoolean());
  }

  private void object(Map<String, Object> schema, int depth) {
    schema.put("type", "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    maybe(properties, "a", schema(depth - 1));
    maybe(properties, "b", schema(depth - 1));
    maybe(schema, "properties", properties);
    maybe(schema, "required", some(List.of("a", "b")));
    maybe(schema, "additionalProperties", random.nextBoolean() ? false : schema(0));
  }

  private void usually(Map<String, Object> members, String name, Object value) {
    boolean isOther = ++choices == changed;
    if (random.nextInt(20) == 0 == isOther) {
      members.put(name, value);
    }
  }

  private void maybe(Map<String, Object> members, String name, Object value) {
    boolean isOther = ++choices == changed;
    if (random.nextInt(3) == 0 != isOther) {
      members.put(name, value);
    }
  }

  private List<String> some(List<String> all) {
    List<String> some = new ArrayList<>(all);
    some.removeIf(each -> random.nextBoolean());
    return some.isEmpty() ? List.of(all.get(0)) : some;
  }
}
