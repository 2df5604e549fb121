package dev.pokayoke.processor.write;

import dev.pokayoke.processor.model.Numbers;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints maps, lists, texts, numbers, booleans and null as compact JSON. */
final class JsonText {

  /** Text that is JSON already. */
  record Raw(String json) {}

  /** Their members stand on lines of their own when they belong to the outermost object. */
  private static final Set<String> SPREAD = Set.of("properties", "$defs");

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** On one line. */
  static String compact(@Nullable Object value) {
    JsonText text = new JsonText();
    text.append(value);
    return text.out.toString();
  }

  /** A schema with a line for each property and each definition. */
  static String schema(Map<String, ?> schema) {
    JsonText text = new JsonText();
    text.out.append('{');
    String separator = "";
    for (Map.Entry<String, ?> entry : schema.entrySet()) {
      text.out.append(separator);
      text.appendText(entry.getKey());
      text.out.append(':');
      if (SPREAD.contains(entry.getKey())) {
        Map<?, ?> members = (Map<?, ?>) entry.getValue();
        text.appendObject(members, "\n");
        separator = members.isEmpty() ? "," : ",\n";
      } else {
        text.append(entry.getValue());
        separator = ",";
      }
    }
    return text.out.append('}').toString();
  }

  private void append(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      appendObject(object, "");
    } else if (value instanceof List<?> array) {
      appendArray(array);
    } else if (value instanceof CharSequence text) {
      appendText(text.toString());
    } else if (value instanceof BigDecimal number) {
      out.append(Numbers.text(number));
    } else if (value instanceof Raw raw) {
      out.append(raw.json());
    } else if (value == null || value instanceof Integer || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("not JSON: " + value.getClass());
    }
  }

  private void appendObject(Map<?, ?> object, String lineBreak) {
    out.append('{');
    String separator = "";
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      out.append(separator).append(lineBreak);
      appendText((String) entry.getKey());
      out.append(':');
      append(entry.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private void appendArray(List<?> array) {
    out.append('[');
    for (Iterator<?> items = array.iterator(); items.hasNext(); ) {
      append(items.next());
      out.append(items.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void appendText(String text) {
    out.append('"');
    text.codePoints().forEach(this::appendCharacter);
    out.append('"');
  }

  private void appendCharacter(int codePoint) {
    switch (codePoint) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Characters.readable(codePoint)) {
          out.appendCodePoint(codePoint);
        } else {
          Characters.appendEscaped(out, codePoint);
        }
      }
    }
  }
}
