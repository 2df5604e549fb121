package dev.pokayoke.it.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where two schemas do not mean the same: names, what is required, types, descriptions and other keywords. */
final class Differences {

  /** What all schemas of one side have, and says nothing of the tool. */
  private static final Set<String> EVERYWHERE = Set.of("$schema", "additionalProperties", "$defs");

  private Differences() {}

  static void between(String path, JsonNode theirs, JsonNode ours, List<String> found) {
    Set<String> keywords = new LinkedHashSet<>();
    theirs.fieldNames().forEachRemaining(keywords::add);
    ours.fieldNames().forEachRemaining(keywords::add);
    keywords.removeAll(EVERYWHERE);
    for (String keyword : keywords) {
      JsonNode their = theirs.path(keyword);
      JsonNode our = ours.path(keyword);
      switch (keyword) {
        case "properties" -> properties(path, their, our, found);
        case "items" -> between(path + "[]", their, our, found);
        case "type", "enum" -> {
          if (!notNull(their).equals(notNull(our))) {
            found.add(line(path, keyword, their, our));
          }
        }
        default -> {
          if (!their.equals(our)) {
            found.add(line(path, keyword, their, our));
          }
        }
      }
    }
  }

  private static void properties(String path, JsonNode theirs, JsonNode ours, List<String> found) {
    if (!names(theirs).equals(names(ours))) {
      found.add("%s properties: theirs %s, ours %s".formatted(path, names(theirs), names(ours)));
    }
    for (String name : names(ours)) {
      if (theirs.has(name)) {
        between(path + "." + name, theirs.get(name), ours.get(name), found);
      }
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** What may be left out may also be null, which only our schemas say. */
  private static List<String> notNull(JsonNode values) {
    List<String> all = new ArrayList<>();
    if (values.isTextual()) {
      all.add(values.asText());
    }
    values.forEach(value -> all.add(value.asText()));
    all.remove("null");
    return all;
  }

  private static String line(String path, String keyword, JsonNode theirs, JsonNode ours) {
    return "%s %s: theirs %s, ours %s".formatted(path, keyword, shown(theirs), shown(ours));
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "none" : value.toString();
  }
}
