package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jackson, set to be strict, judges which documents are JSON and what they say; so must our reader. */
class DifferentialTest {

  private static final int DOCUMENTS = 75_000;

  private static final JsonMapper ORACLE = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  /** Refused by us and not by Jackson, each on purpose. */
  private static final List<String> STRICTER = List.of(
      "must be Unicode text, without half of a surrogate pair",
      "has a name with half of a surrogate pair",
      "must be a number of at most 1000 characters");

  @Test
  void goodDocumentsSayTheSame() {
    RandomDocuments documents = new RandomDocuments(1);
    int accepted = 0;
    for (int i = 0; i < DOCUMENTS / 3; i++) {
      accepted += compare(documents.good()) ? 1 : 0;
    }
    assertTrue(accepted > DOCUMENTS / 4, "most have no name twice: " + accepted);
  }

  @Test
  void brokenDocumentsAreRefusedByBoth() {
    RandomDocuments documents = new RandomDocuments(2);
    int accepted = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      accepted += compare(documents.mutated()) ? 1 : 0;
    }
    assertTrue(
        accepted > DOCUMENTS / 10 && accepted < DOCUMENTS / 2, "both kinds are tried: " + accepted);
  }

  @Test
  void everyTruncationEnds() {
    RandomDocuments documents = new RandomDocuments(3);
    for (int i = 0; i < 2_000; i++) {
      String document = documents.good();
      for (int end = 0; end < document.length(); end++) {
        compare(document.substring(0, end));
      }
    }
  }

  /** Whether both accept the document, and then with the same value. */
  private static boolean compare(String json) {
    JsonNode expected = oracle(json);
    ArgumentReader in = ArgumentReader.of(json);
    Object value = in.readAny();
    boolean accepted = in.accepted();
    assertEquals(accepted, in.problems().isEmpty());
    skipsAlike(json, expected != null);
    if (accepted) {
      assertEquals(expected == null ? "refused" : plain(expected), plain(value), json);
    } else if (expected != null) {
      String problems = Reading.text(in);
      assertTrue(STRICTER.stream().anyMatch(problems::contains), () -> json + "\n" + problems);
    }
    return accepted;
  }

  /** Skipping knows the grammar as well as reading, but nothing of names that come twice. */
  private static void skipsAlike(String json, boolean valid) {
    JsonScanner scanner = new JsonScanner(json);
    scanner.skip();
    scanner.end();
    if (valid) {
      assertEquals(null, scanner.fault(), json);
    }
  }

  private static JsonNode oracle(String json) {
    try {
      JsonNode node = ORACLE.readTree(json);
      return node.isMissingNode() ? null : node;
    } catch (JsonProcessingException | NumberFormatException e) {
      // The second for exponents that BigDecimal cannot hold.
      return null;
    }
  }

  private static Object plain(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> {
        List<Object> properties = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> i = node.properties().iterator();
            i.hasNext(); ) {
          Map.Entry<String, JsonNode> property = i.next();
          properties.add(List.of(property.getKey(), plain(property.getValue())));
        }
        yield properties;
      }
      case ARRAY -> {
        List<Object> items = new ArrayList<>();
        node.forEach(item -> items.add(plain(item)));
        yield items;
      }
      case STRING -> "text " + node.textValue();
      case NUMBER -> node.decimalValue();
      case BOOLEAN -> node.booleanValue();
      case NULL -> "null";
      default -> fail("unknown node " + node);
    };
  }

  private static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<Object> properties = new ArrayList<>();
      map.forEach((name, item) -> properties.add(List.of(name, plain(item))));
      return properties;
    }
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(plain(item)));
      return items;
    }
    if (value instanceof String text) {
      return "text " + text;
    }
    if (value instanceof Number number) {
      return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
    return value == null ? "null" : value;
  }

  @Test
  void largeDocumentsTakeProportionalTime() {
    String text = "x".repeat(10_000_000);
    assertEquals(text, Reading.of('"' + text + '"', ArgumentReader::readString).value());
    String escaped = "\\n".repeat(5_000_000);
    assertEquals(
        5_000_000,
        ((String) Reading.of('"' + escaped + '"', ArgumentReader::readString).value()).length());
    List<?> items = (List<?>)
        Reading.of("[1" + ",1".repeat(1_000_000) + "]", ArgumentReader::readAny).value();
    assertEquals(1_000_001, items.size());
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i < 200_000; i++) {
      many.append("\"name").append(i).append("\":{},");
    }
    ArgumentReader in = ArgumentReader.of(many.append("\"last\":[]}").toString());
    in.beginObject();
    for (String name; (name = in.nextName()) != null; ) {
      in.unknownProperty(name, new String[] {"orderId", "amount"});
    }
    assertFalse(in.accepted());
    assertEquals(21, in.problems().size());
  }
}
