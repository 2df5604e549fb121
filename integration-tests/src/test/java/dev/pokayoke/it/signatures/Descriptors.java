package dev.pokayoke.it.signatures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pokayoke.it.testing.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a build says of its tool classes, in {@code META-INF/pokayoke/}. */
final class Descriptors {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> all = new ArrayList<>();

  private Descriptors() {}

  static Descriptors of(Build build) throws IOException {
    Descriptors descriptors = new Descriptors();
    Path folder = build.classes().resolve("META-INF/pokayoke");
    if (Files.exists(folder)) {
      for (Path file : Build.files(folder)) {
        descriptors.all.add(JSON.readTree(Files.readString(file)));
      }
    }
    return descriptors;
  }

  /** The tools of a class and of those nested in it, by name. */
  Map<String, JsonNode> tools(String className) {
    Map<String, JsonNode> tools = new LinkedHashMap<>();
    for (JsonNode descriptor : in(className)) {
      for (JsonNode tool : descriptor.path("tools")) {
        if (tools.put(tool.path("name").asText(), tool) != null) {
          throw new AssertionError(className + " has two tools " + tool.path("name"));
        }
      }
    }
    return tools;
  }

  /** What was found in a class and in those nested in it: {@code [Id] text}. */
  List<String> findings(String className, String severity) {
    List<String> findings = new ArrayList<>();
    for (JsonNode descriptor : in(className)) {
      for (JsonNode finding : descriptor.path("findings")) {
        if (finding.path("severity").asText().equals(severity)) {
          findings.add(
              "[" + finding.path("id").asText() + "] " + finding.path("what").asText());
        }
      }
    }
    return findings;
  }

  private List<JsonNode> in(String className) {
    return all.stream()
        .filter(descriptor -> {
          String name = descriptor.path("class").asText();
          return name.equals(className) || name.startsWith(className + "$");
        })
        .toList();
  }
}
