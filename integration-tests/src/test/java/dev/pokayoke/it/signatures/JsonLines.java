package dev.pokayoke.it.signatures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A schema as lines that can be compared one by one: a path and what is there. The order of keywords says nothing, the
 * order of properties and of array elements does.
 */
final class JsonLines {

  private final List<String> lines = new ArrayList<>();

  private JsonLines() {}

  /** What differs: {@code -} is expected and missing, {@code +} is there and not expected. */
  static String difference(JsonNode expected, JsonNode actual) {
    List<String> missing = of(expected);
    List<String> added = of(actual);
    missing.removeAll(of(actual));
    added.removeAll(of(expected));
    StringBuilder text = new StringBuilder();
    missing.forEach(line -> text.append("  - ").append(line).append('\n'));
    added.forEach(line -> text.append("  + ").append(line).append('\n'));
    return text.toString();
  }

  private static List<String> of(JsonNode json) {
    JsonLines lines = new JsonLines();
    lines.add("", json);
    return lines.lines;
  }

  private void add(String path, JsonNode json) {
    if (json.isObject()) {
      List<String> names = new ArrayList<>();
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        names.add(member.getKey());
        add(path + "/" + member.getKey(), member.getValue());
      }
      if (path.endsWith("/properties")) {
        lines.add(path + " in this order: " + names);
      } else if (names.isEmpty()) {
        lines.add(path + ": {}");
      }
    } else if (json.isArray() && holdsObjects(json)) {
      for (int i = 0; i < json.size(); i++) {
        add(path + "/" + i, json.get(i));
      }
    } else {
      lines.add(path + ": " + json);
    }
  }

  /** Such as the schemas of {@code anyOf}. What holds values only is one value. */
  private static boolean holdsObjects(JsonNode array) {
    for (JsonNode element : array) {
      if (element.isObject()) {
        return true;
      }
    }
    return false;
  }
}
