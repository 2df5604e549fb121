package dev.pokayoke.cli.lock;

import dev.pokayoke.cli.tools.SchemaDocument;
import dev.pokayoke.processor.document.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says, in one of the many ways to say it: references are followed, an alternative that stands alone is what it
 * stands in, and null is a flag.
 *
 * @param references those that were followed, one after the other
 * @param keywords without those that have been understood here
 * @param types without null, unless there is nothing else; empty for any
 * @param choice the only values, or null when there are others
 * @param variants the alternatives, at least two, or none
 */
record Shape(
    List<String> references,
    Node keywords,
    boolean nullable,
    Set<String> types,
    @Nullable List<?> choice,
    List<Node> variants) {

  private static final String NULL = "null";
  private static final Set<String> ALTERNATIVES = new TreeSet<>(List.of("anyOf", "oneOf"));

  static Shape of(Node written, SchemaDocument document) {
    Set<String> followed = new HashSet<>();
    List<String> references = new ArrayList<>();
    boolean nullable = false;
    Node schema = written;
    while (true) {
      String reference = schema.text("$ref");
      @Nullable Node target = followed.add(reference) ? document.target(reference) : null;
      @Nullable Node only = target == null ? single(schema) : target;
      nullable |= target == null && hasNullAlternative(schema);
      if (only == null) {
        return of(references, schema, nullable);
      }
      if (target != null) {
        references.add(reference);
      }
      schema = merged(schema, only, target == null ? partOf(schema) : Set.of("$ref"));
    }
  }

  private static Shape of(List<String> references, Node schema, boolean nullable) {
    @Nullable List<?> all = choice(schema);
    @Nullable
    List<?> choice =
        all == null ? null : all.stream().filter(value -> value != null).toList();
    Set<String> types = types(schema, choice);
    // An enumeration that does not name null refuses it, whatever the type says.
    boolean isNull = all == null ? types.contains(NULL) : all.size() > choice.size();
    if (types.size() > 1) {
      types.remove(NULL);
    }
    return new Shape(
        references,
        schema,
        nullable || isNull,
        types,
        choice,
        alternatives(schema).stream().filter(each -> !isNull(each)).toList());
  }

  /** What a schema comes to when it has one alternative, or nothing else but a part. */
  private static @Nullable Node single(Node schema) {
    List<Node> others =
        alternatives(schema).stream().filter(each -> !isNull(each)).toList();
    if (others.size() == 1) {
      return others.get(0);
    }
    List<?> parts = schema.array("allOf");
    return parts.size() == 1 && parts.get(0) instanceof Map<?, ?> part ? new Node(part) : null;
  }

  /** The keywords that {@link #single} looked into. */
  private static Set<String> partOf(Node schema) {
    return alternatives(schema).stream().filter(each -> !isNull(each)).count() == 1
        ? ALTERNATIVES
        : Set.of("allOf");
  }

  /** What is written next to a reference counts more than what it refers to. */
  private static Node merged(Node outer, Node inner, Set<String> followed) {
    Map<Object, @Nullable Object> members = new LinkedHashMap<>(inner.members());
    outer.members().forEach((name, value) -> {
      if (!followed.contains(name)) {
        members.put(name, value);
      }
    });
    return new Node(members);
  }

  private static List<Node> alternatives(Node schema) {
    for (String keyword : ALTERNATIVES) {
      if (schema.has(keyword)) {
        return schema.array(keyword).stream().map(Node::of).toList();
      }
    }
    return List.of();
  }

  private static boolean hasNullAlternative(Node schema) {
    return alternatives(schema).stream().anyMatch(Shape::isNull);
  }

  private static boolean isNull(Node schema) {
    return schema.text("type").equals(NULL);
  }

  private static @Nullable List<?> choice(Node schema) {
    if (schema.has("const")) {
      List<@Nullable Object> only = new ArrayList<>();
      only.add(schema.get("const"));
      return only;
    }
    return schema.get("enum") instanceof List<?> values ? values : null;
  }

  private static Set<String> types(Node schema, @Nullable List<?> choice) {
    Set<String> types = new TreeSet<>(schema.texts("type"));
    if (!schema.text("type").isEmpty()) {
      types.add(schema.text("type"));
    }
    if (types.isEmpty() && choice != null) {
      choice.forEach(value -> types.add(typeOf(value)));
    }
    if (types.isEmpty() && schema.has("properties")) {
      types.add("object");
    }
    return types;
  }

  private static String typeOf(Object value) {
    if (value instanceof BigDecimal) {
      return "number";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof List) {
      return "array";
    }
    return value instanceof Map ? "object" : "string";
  }

  boolean mayBe(String... several) {
    return types.isEmpty() || List.of(several).stream().anyMatch(types::contains);
  }

  boolean isAny() {
    return types.isEmpty() && variants.isEmpty();
  }

  /** Any value, without limits. */
  boolean saysNothing() {
    return isAny() && Keywords.ofValues(keywords).members().isEmpty();
  }

  /** Every value of the other is one of this. */
  boolean takesTypesOf(Shape other) {
    return types.isEmpty()
        || !other.types.isEmpty()
            && other.types.stream()
                .allMatch(type ->
                    types.contains(type) || type.equals("integer") && types.contains("number"));
  }

  /** For messages. */
  String type() {
    return types.isEmpty() ? "any" : String.join(" or ", types);
  }
}
