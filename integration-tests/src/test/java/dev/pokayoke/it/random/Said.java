package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A finding about an example, as the descriptor of its class keeps it. */
record Said(String what, String why) {

  /** Adds the findings of a descriptor under the key of its class. */
  static void addAll(Map<String, List<Said>> said, String descriptor) throws IOException {
    JsonNode root = new ObjectMapper().readTree(descriptor);
    List<Said> all = new ArrayList<>();
    for (JsonNode finding : root.path("findings")) {
      all.add(new Said(finding.path("what").asText(), finding.path("why").asText()));
    }
    said.put(key(root.path("class").asText()), all);
  }

  /** The same for a class as the source and as the class file call it: there may be dollars in names as well. */
  static String key(String className) {
    return className.replace('$', '.');
  }
}
