package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random objects in objects, with the property that tells them apart anywhere, missing, wrong or given twice. The judge knows
 * the whole tree before it looks at it, so it needs no looking ahead.
 */
class RandomVariantsTest {

  private static final int DOCUMENTS = 15_000;
  private static final List<String> VARIANTS = List.of("Circle", "Square", "Group");

  private static final JsonMapper ORACLE = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private final Random random = new Random(7);

  @Test
  void whatIsReadAndWhatIsWrongIsAsInTheTree() throws Exception {
    int good = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      String json = shape(4);
      List<String> problems = new ArrayList<>();
      String expected = judge(ORACLE.readTree(json), "", problems);
      ArgumentReader in = ArgumentReader.of(json);
      String read = VariantTest.shape(in);
      assertEquals(problems.isEmpty(), in.accepted(), json);
      if (problems.isEmpty()) {
        assertEquals(expected, read, json);
        good++;
      } else {
        int told = Math.min(problems.size(), 20);
        assertEquals(
            problems.subList(0, told),
            in.problems().stream().map(Problem::pointer).limit(told).toList(),
            json);
      }
    }
    assertTrue(good > DOCUMENTS / 5 && good < DOCUMENTS * 4 / 5, "both kinds are tried: " + good);
  }

  @Test
  void brokenTextIsRefusedAndEnds() {
    int accepted = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      String json = mutated(shape(3));
      ArgumentReader in = ArgumentReader.of(json);
      VariantTest.shape(in);
      boolean good = in.accepted();
      accepted += good ? 1 : 0;
      assertEquals(isGood(json), good, json);
    }
    assertTrue(accepted > DOCUMENTS / 50, "some are good all the same: " + accepted);
  }

  @Test
  void everyTruncationIsRefused() {
    for (int i = 0; i < 200; i++) {
      String json = shape(3);
      for (int end = 0; end < json.length(); end++) {
        ArgumentReader in = ArgumentReader.of(json.substring(0, end));
        VariantTest.shape(in);
        assertFalse(in.accepted(), json);
      }
    }
  }

  /** Each level looks ahead over all that is below it, which without memory would cost the depth once more. */
  @Test
  void depthCostsNothing() {
    String payload = "{\"type\":\"Group\",\"all\":[" + "{\"type\":\"Circle\"},".repeat(50_000)
        + "{\"type\":\"Square\"}]}";
    long flat = Long.MAX_VALUE;
    long deep = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      flat = Math.min(flat, time(nested(payload, 1)));
      deep = Math.min(deep, time(nested(payload, 90)));
    }
    assertTrue(deep < 15 * flat, deep + " ns for depth 90, " + flat + " ns for depth 1");
  }

  private static String nested(String payload, int depth) {
    return "{\"left\":".repeat(depth) + payload + ",\"type\":\"Group\"}".repeat(depth);
  }

  private static long time(String json) {
    long start = System.nanoTime();
    ArgumentReader in = ArgumentReader.of(json);
    VariantTest.shape(in);
    assertTrue(in.accepted());
    return System.nanoTime() - start;
  }

  private String shape(int depth) {
    if (random.nextInt(60) == 0) {
      return pick("null", "3", "\"Circle\"", "[]", "true", "[{\"type\":\"Circle\"}]");
    }
    List<String> properties = new ArrayList<>();
    if (random.nextInt(40) > 0) {
      properties.add("\"type\":" + (random.nextInt(30) > 0 ? variant() : wrong()));
    }
    if (random.nextBoolean()) {
      properties.add("\"size\":" + (random.nextInt(30) > 0 ? random.nextInt(9) : "\"x\""));
    }
    if (depth > 0 && random.nextBoolean()) {
      properties.add("\"left\":" + shape(depth - 1));
    }
    if (depth > 0 && random.nextInt(3) == 0) {
      properties.add("\"right\" : " + shape(depth - 1));
    }
    if (depth > 0 && random.nextInt(3) == 0) {
      properties.add("\"all\": [" + (random.nextInt(4) > 0 ? shape(depth - 1) : "") + "]");
    }
    if (random.nextInt(30) == 0) {
      properties.add("\"more\":{\"type\":\"Circle\",\"a\":[{},[]]}");
    }
    Collections.shuffle(properties, random);
    return "{" + pick("", " ", "\n") + String.join(pick(",", " , "), properties) + "}";
  }

  private String variant() {
    return '"' + VARIANTS.get(random.nextInt(VARIANTS.size())) + '"';
  }

  private String wrong() {
    return pick("\"circle\"", "null", "1", "{\"type\":\"Circle\"}", "[\"Circle\"]", "\"\"");
  }

  private String mutated(String json) {
    StringBuilder out = new StringBuilder(json);
    int at = random.nextInt(out.length());
    switch (random.nextInt(4)) {
      case 0 -> out.deleteCharAt(at);
      case 1 -> out.insert(at, pick("{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\"type\":1,"));
      case 2 -> out.setCharAt(at, "{}[],:\" 1tn".charAt(random.nextInt(11)));
      default -> out.insert(at, out.substring(at, Math.min(out.length(), at + 12)));
    }
    return out.toString();
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }

  private static boolean isGood(String json) {
    try {
      List<String> problems = new ArrayList<>();
      judge(ORACLE.readTree(json), "", problems);
      return problems.isEmpty();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** What the tree says, in the form of {@link VariantTest#shape}, and where it is wrong. */
  private static String judge(JsonNode node, String pointer, List<String> problems) {
    if (!node.isObject()) {
      problems.add(pointer);
      return "";
    }
    JsonNode type = node.get("type");
    if (type == null || !type.isTextual() || !VARIANTS.contains(type.textValue())) {
      problems.add(pointer + "/type");
      return "";
    }
    StringBuilder out = new StringBuilder(type.textValue()).append('(');
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String at = pointer + "/" + property.getKey();
      JsonNode value = property.getValue();
      switch (property.getKey()) {
        case "type" -> {}
        case "size" -> {
          if (!value.isInt()) {
            problems.add(at);
          }
          out.append(" size ").append(value.asText());
        }
        case "left", "right" ->
          out.append(' ').append(property.getKey()).append(' ').append(judge(value, at, problems));
        case "all" -> all(value, at, problems, out);
        default -> problems.add(at);
      }
    }
    return out.append(')').toString();
  }

  private static void all(JsonNode value, String at, List<String> problems, StringBuilder out) {
    if (!value.isArray()) {
      problems.add(at);
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      out.append(" item ").append(judge(value.get(i), at + "/" + i, problems));
    }
  }
}
