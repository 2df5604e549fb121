package dev.pokayoke.processor.read.foreign;

import dev.pokayoke.processor.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As {@code ToolSpecifications} and {@code JsonSchemaElementUtils} of LangChain4j 1 read them. */
final class LangChain4j {

  private static final String ROOT = "dev.langchain4j.";
  private static final String DESCRIPTION = ROOT + "model.output.structured.Description";

  static final Framework FRAMEWORK = new Framework(
      Vocabulary.LANGCHAIN4J,
      List.of(new Meaning(
          ROOT + "agent.tool.Tool",
          Map.of("name", "name", "value", "value", "returnBehavior", "returnDirect"),
          "\n")),
      List.of(new Meaning(
          ROOT + "agent.tool.P",
          Map.of(
              "name", "name",
              "description", "value",
              "value", "value",
              "required", "required",
              "defaultValue", "defaultValue"))),
      List.of(
          new Meaning(DESCRIPTION, Map.of("value", "value"), " "),
          new Meaning(JacksonNames.PROPERTY, Map.of("required", "required"))),
      List.of(new Meaning(DESCRIPTION, Map.of("value", "value"), " ")),
      Set.of(
          ROOT + "agent.tool.ToolMemoryId",
          ROOT + "invocation.InvocationParameters",
          ROOT + "invocation.InvocationContext",
          ROOT + "invocation.LangChain4jManaged"),
      Set.of(JacksonNames.PROPERTY, JacksonNames.DESCRIPTION, JacksonNames.CLASS_DESCRIPTION),
      false);

  private LangChain4j() {}
}
