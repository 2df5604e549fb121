package dev.pokayoke.samples.orderdesk.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Text for people: JSON without its quotation marks, cut where it gets long, and nothing that could steer a terminal. */
final class Plain {

  private static final ObjectMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private static final int WIDTH = 100;

  private Plain() {}

  /** JSON in short; text that is none stays as it is. */
  static String json(String text, int limit) {
    String plain;
    try {
      StringBuilder out = new StringBuilder();
      write(JSON.readTree(text), out);
      plain = out.toString();
    } catch (JsonProcessingException e) {
      plain = text;
    }
    plain = safe(plain);
    return plain.codePointCount(0, plain.length()) <= limit
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, limit)) + " ...";
  }

  /** Breaks lines between words and indents all but the first. */
  static String wrap(String text, int indent) {
    StringBuilder out = new StringBuilder();
    String start = "\n" + " ".repeat(indent);
    for (String line : safe(text).split("\n")) {
      out.append(out.length() == 0 ? "" : start);
      int column = indent;
      for (String word : line.split(" ")) {
        if (column > indent && column + word.length() >= WIDTH) {
          out.append(start);
          column = indent;
        } else if (column > indent) {
          out.append(' ');
          column++;
        }
        out.append(word);
        column += word.length();
      }
    }
    return out.toString();
  }

  /** Takes the power from escape sequences, line-drawing tricks and direction marks: a model or a customer may have sent them. */
  static String safe(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> {
      boolean harmless = point == '\n'
          || switch (Character.getType(point)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
          };
      out.appendCodePoint(harmless ? point : '?');
    });
    return out.toString();
  }

  private static void write(JsonNode node, StringBuilder out) {
    String before = "";
    if (node.isObject()) {
      out.append('{');
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        out.append(before).append(field.getKey()).append(": ");
        write(field.getValue(), out);
        before = ", ";
      }
      out.append('}');
    } else if (node.isArray()) {
      out.append('[');
      for (JsonNode item : node) {
        out.append(before);
        write(item, out);
        before = ", ";
      }
      out.append(']');
    } else {
      out.append(node.asText());
    }
  }
}
