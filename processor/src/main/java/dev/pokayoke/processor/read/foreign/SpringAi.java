package dev.pokayoke.processor.read.foreign;

import dev.pokayoke.processor.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As {@code ToolUtils} and {@code JsonSchemaGenerator} of Spring AI 1 and 2 read them. */
final class SpringAi {

  private static final String ROOT = "org.springframework.ai.";

  static final Framework FRAMEWORK = new Framework(
      Vocabulary.SPRING_AI,
      List.of(new Meaning(
          ROOT + "tool.annotation.Tool",
          Map.of("name", "name", "description", "value", "returnDirect", "returnDirect"))),
      parameters(List.of(ROOT + "tool.annotation.ToolParam")),
      components(List.of(ROOT + "tool.annotation.ToolParam")),
      types(),
      Set.of(ROOT + "chat.model.ToolContext"),
      Set.of(),
      true);

  private SpringAi() {}

  /** Newer versions name parameters, too; Jackson's name counts on components only. */
  static List<Meaning> parameters(List<String> own) {
    return meanings(own, Map.of("required", "required"));
  }

  static List<Meaning> components(List<String> own) {
    return meanings(own, Map.of("value", "name", "required", "required"));
  }

  static List<Meaning> types() {
    return List.of(
        new Meaning(JacksonNames.CLASS_DESCRIPTION, Map.of("value", "value")),
        new Meaning(JacksonNames.SCHEMA, Map.of("description", "value")));
  }

  private static List<Meaning> meanings(List<String> own, Map<String, String> property) {
    List<Meaning> meanings = new ArrayList<>();
    for (String annotation : own) {
      meanings.add(new Meaning(
          annotation, Map.of("name", "name", "description", "value", "required", "required")));
    }
    meanings.add(new Meaning(JacksonNames.PROPERTY, property));
    meanings.add(new Meaning(JacksonNames.DESCRIPTION, Map.of("value", "value")));
    meanings.add(new Meaning(
        JacksonNames.SCHEMA, Map.of("description", "value", "requiredMode", "required")));
    return List.copyOf(meanings);
  }
}
