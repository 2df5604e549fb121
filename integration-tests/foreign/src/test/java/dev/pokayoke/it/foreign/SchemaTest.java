package dev.pokayoke.it.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.agent.tool.ToolSpecifications;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.ai.mcp.annotation.method.tool.utils.McpJsonSchemaGenerator;
import org.springframework.ai.tool.support.ToolUtils;
import org.springframework.ai.util.json.schema.JsonSchemaGenerator;

/**
 * What a binding tells the model beside what the framework itself tells it of the same method. Each {@code differences.txt} says where
 * they differ, and {@code docs/foreign.md} why.
 */
class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  Path folder;

  /** What a framework tells the model of a tool. */
  private record Told(String name, String description, JsonNode schema) {}

  private interface Teller {
    Told of(Method method) throws IOException;
  }

  @Test
  void langChain4j() throws Exception {
    compare("langchain4j", method -> {
      ToolSpecification told = ToolSpecifications.toolSpecificationFrom(method);
      return new Told(
          told.name(),
          told.description(),
          JSON.valueToTree(JsonSchemaElementUtils.toMap(told.parameters())));
    });
  }

  @Test
  void springAi() throws Exception {
    compare(
        "spring-ai",
        method -> new Told(
            ToolUtils.getToolName(method),
            ToolUtils.getToolDescription(method),
            JSON.readTree(JsonSchemaGenerator.generateForMethodInput(method))));
  }

  @Test
  void mcp() throws Exception {
    compare("mcp", method -> {
      var tool = method.getAnnotation(org.springframework.ai.mcp.annotation.McpTool.class);
      return new Told(
          tool.name().isEmpty() ? method.getName() : tool.name(),
          tool.description(),
          JSON.readTree(McpJsonSchemaGenerator.generateForMethodInput(method)));
    });
  }

  private void compare(String framework, Teller teller) throws Exception {
    Path sources = Path.of("src", "test", "resources", framework);
    List<String> differences = new ArrayList<>();
    for (String type : List.of("GoodTools", "TypeTools")) {
      Build build = Build.of(
          JavaTool.JAVAC,
          sources.resolve(type + ".java"),
          folder.resolve(type),
          "-Apokayoke.foreign=bind");
      assertEquals(List.of(), build.errors());
      Toolset tools = Tools.of(build, "shop." + type);
      Class<?> declaring = build.loader().loadClass("shop." + type);
      for (ToolDefinition ours : tools.definitions()) {
        Told theirs = teller.of(method(declaring, ours.name()));
        assertEquals(theirs.name(), ours.name());
        assertEquals(theirs.description(), ours.description());
        Differences.between(
            ours.name(), theirs.schema(), JSON.readTree(ours.inputSchema()), differences);
      }
    }
    Path expected = sources.resolve("differences.txt");
    String actual = String.join("\n", differences) + "\n";
    if ("write".equals(System.getProperty("goldens"))) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual, "-Dgoldens=write writes it anew");
  }

  /** The method of a tool: they have their own names, but for one. */
  private static Method method(Class<?> type, String tool) {
    String name = tool.equals("order-books") ? "order" : tool;
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
