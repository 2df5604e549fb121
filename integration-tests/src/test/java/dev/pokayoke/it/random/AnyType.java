package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Any JSON, or any JSON object. */
enum AnyType implements Type {
  VALUE("java.lang.Object"),
  OBJECT("java.util.Map<java.lang.String, java.lang.Object>");

  private static final List<Type> SCALARS = List.of(
      new BooleanType("boolean"),
      new IntegerType(IntegerType.Whole.BIG, true, null),
      new NumberType(NumberType.Real.DECIMAL, true, null),
      StringType.ANY);

  private final String java;

  AnyType(String java) {
    this.java = java;
  }

  @Override
  public String java() {
    return java;
  }

  @Override
  public Value value(Draw draw) {
    if (this == OBJECT) {
      return object(draw);
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
    for (int i = draw.below(4); i > 0; i--) {
      Value item = VALUE.value(draw.deeper());
      items.add(item.json());
      back.add(item.back());
    }
    return new Value("[" + String.join(",", items) + "]", back);
  }

  private static Value object(Draw draw) {
    ObjectNode back = Json.NODES.objectNode();
    List<String> entries = new ArrayList<>();
    for (int i = draw.below(4); i > 0; i--) {
      String name = StringType.any(draw) + i;
      Value value = VALUE.value(draw.deeper());
      entries.add(Json.text(draw, name) + ":" + value.json());
      back.set(name, value.back());
    }
    return new Value(entries.stream().collect(Collectors.joining(",", "{", "}")), back);
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    return this == VALUE ? Optional.empty() : Wrong.otherThan(draw, Sort.OBJECT);
  }
}
