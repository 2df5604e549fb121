package dev.pokayoke.it.signatures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What a reviewer expects of one tool.
 *
 * @param tool its name
 * @param expected by keyword: {@code schema} of the arguments, {@code output} (a schema, or {@code none}), {@code text}
 *     that describes the tool, {@code finding} and {@code warning}, which may come several times
 */
record Signature(String tool, Map<String, List<String>> expected) {

  private static final ObjectMapper JSON = new ObjectMapper();

  List<String> all(String keyword) {
    return expected.getOrDefault(keyword, List.of());
  }

  boolean says(String keyword) {
    return !all(keyword).isEmpty();
  }

  String text(String keyword) {
    return all(keyword).get(0);
  }

  JsonNode json(String keyword) {
    try {
      return JSON.readTree(text(keyword));
    } catch (IOException e) {
      throw new AssertionError(tool + ": the expected " + keyword + " is no JSON", e);
    }
  }
}
