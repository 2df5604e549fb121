package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** JSON as the test writes it and as it compares it: numbers by value, whatever they look like. */
final class Json {

  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .nodeFactory(NODES)
      .build();

  private Json() {}

  /** Two trees are equal when they mean the same; as texts they also have the same order. */
  static JsonNode tree(String json) throws IOException {
    return canonical(MAPPER.readTree(json));
  }

  private static JsonNode canonical(JsonNode node) {
    if (node.isNumber()) {
      return number(node.decimalValue());
    }
    if (node.isArray()) {
      ArrayNode array = NODES.arrayNode();
      node.forEach(item -> array.add(canonical(item)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = NODES.objectNode();
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        object.set(property.getKey(), canonical(property.getValue()));
      }
      return object;
    }
    return node;
  }

  static DecimalNode number(BigDecimal value) {
    return DecimalNode.valueOf(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
  }

  /** A text as a model may write it: any character may be an escape. */
  static String text(Draw draw, String text) {
    boolean odd = draw.chance(10);
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c < ' ' || c == '"' || c == '\\' || odd && draw.chance(30)) {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /** The text that a JSON text means. */
  static String unquoted(String json) {
    try {
      return MAPPER.readTree(json).textValue();
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  /** White space, mostly none. */
  static String space(Draw draw) {
    return draw.chance(95) ? "" : draw.oneOf(" ", "\n", "\t ", "\r\n");
  }
}
