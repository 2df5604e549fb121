package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Any JSON, or any JSON object or array. */
enum AnyType implements Type {
  VALUE("java.lang.Object", null),
  OBJECT("java.util.Map<java.lang.String, java.lang.Object>", Sort.OBJECT),
  NODE_2("com.fasterxml.jackson.databind.JsonNode", null),
  OBJECT_2("com.fasterxml.jackson.databind.node.ObjectNode", Sort.OBJECT),
  ARRAY_2("com.fasterxml.jackson.databind.node.ArrayNode", Sort.ARRAY),
  NODE_3("tools.jackson.databind.JsonNode", null),
  OBJECT_3("tools.jackson.databind.node.ObjectNode", Sort.OBJECT),
  ARRAY_3("tools.jackson.databind.node.ArrayNode", Sort.ARRAY);

  private static final List<Type> SCALARS = List.of(
      new BooleanType("boolean"),
      new IntegerType(IntegerType.Whole.BIG, true, null),
      new NumberType(NumberType.Real.DECIMAL, true, null),
      StringType.ANY);

  private final String java;
  private final @Nullable Sort sort;

  AnyType(String java, @Nullable Sort sort) {
    this.java = java;
    this.sort = sort;
  }

  /** Whether null is a value of that type of Java's. */
  static boolean hasNull(String java) {
    return Arrays.stream(values()).anyMatch(type -> type.sort == null && type.java.equals(java));
  }

  @Override
  public String java() {
    return java;
  }

  @Override
  public Value value(Draw draw) {
    if (sort != null) {
      return sort == Sort.OBJECT ? object(draw) : array(draw);
    }
    return switch (draw.isDeep() ? 0 : draw.below(6)) {
      case 0 -> new Value("null", NullNode.getInstance());
      case 1 -> object(draw);
      case 2 -> array(draw);
      default -> draw.oneOf(SCALARS).value(draw);
    };
  }

  private static Value array(Draw draw) {
    List<String> items = new ArrayList<>();
    ArrayNode back = Json.NODES.arrayNode();
    List<String> equal = new ArrayList<>();
    for (int i = draw.below(4); i > 0; i--) {
      Value item = VALUE.value(draw.deeper());
      items.add(item.json());
      back.add(item.back());
      equal.add(item.key());
    }
    return new Value("[" + String.join(",", items) + "]", back, equal.toString());
  }

  private static Value object(Draw draw) {
    ObjectNode back = Json.NODES.objectNode();
    Map<String, String> equal = new TreeMap<>();
    List<String> entries = new ArrayList<>();
    for (int i = draw.below(4); i > 0; i--) {
      String name = StringType.any(draw) + i;
      Value value = VALUE.value(draw.deeper());
      entries.add(Json.text(draw, name) + ":" + value.json());
      back.set(name, value.back());
      equal.put(name, value.key());
    }
    String json = entries.stream().collect(Collectors.joining(",", "{", "}"));
    return new Value(json, back, equal.toString());
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    return sort == null ? Optional.empty() : Wrong.otherThan(draw, sort);
  }
}
