package dev.pokayoke.it.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.invocation.InvocationParameters;
import dev.pokayoke.Effect;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.mcp.annotation.McpMeta;

/** With {@code foreign=bind}, tools of other frameworks are bound like ours, under their names and with their defaults. */
class BindTest {

  private static final String ADDRESS = "{\"street\":\"Kramgasse 49\",\"town\":\"Bern\"}";
  private static final String ORDER =
      "{\"lines\":[{\"isbn\":\"9780141439518\",\"copies\":2}],\"address\":" + ADDRESS + "}";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void langChain4j(JavaTool tool) throws Exception {
    Toolset tools = bind(tool, "langchain4j");
    assertEquals(
        "[\"Austen null 10\"]", text(tools, "findBooks", "{\"author\":\"Austen\"}", Map.of()));
    assertEquals(
        "m1 [Line[isbn=9780141439518, copies=2]]"
            + " Address[street=Kramgasse 49, town=Bern, country=null] Optional.empty",
        text(
            tools,
            "order-books",
            ORDER,
            Map.of(
                "toolMemoryId", "m1", "invocationParameters", InvocationParameters.from("a", 1))));
    ToolDefinition order = tools.find("order-books").orElseThrow().definition();
    assertTrue(order.returnDirect());
    assertEquals(
        "Finds books of an author in the catalogue;\nreturns titles with their ISBN, newest first.",
        tools.find("findBooks").orElseThrow().definition().description());
  }

  @ParameterizedTest
  @EnumSource
  void springAi(JavaTool tool) throws Exception {
    Toolset tools = bind(tool, "spring-ai");
    assertEquals(
        "[\"Austen HARDCOVER null\"]",
        text(tools, "findBooks", "{\"author\":\"Austen\",\"binding\":\"HARDCOVER\"}", Map.of()));
    assertEquals(
        "{shop=Bern} [Line[isbn=9780141439518, copies=2, paper=null]]"
            + " Address[street=Kramgasse 49, town=Bern, country=null, contact=null]",
        text(
            tools,
            "order-books",
            ORDER,
            Map.of("toolContext", new ToolContext(Map.of("shop", "Bern")))));
    assertTrue(tools.find("order-books").orElseThrow().definition().returnDirect());
  }

  @ParameterizedTest
  @EnumSource
  void mcp(JavaTool tool) throws Exception {
    mcp(tool, "mcp", new McpMeta(Map.of()));
    mcp(tool, "mcp-community", new org.springaicommunity.mcp.annotation.McpMeta(Map.of()));
  }

  private void mcp(JavaTool tool, String framework, Object meta) throws Exception {
    Toolset tools = bind(tool, framework);
    String result = text(
        tools,
        "order-books",
        ORDER,
        Map.of(
            "mcpTransportContext",
            McpTransportContext.create(Map.of("shop", "Bern")),
            "mcpProgressToken",
            "p1",
            "mcpMeta",
            meta,
            "callToolRequest",
            CallToolRequest.builder("order-books").build()));
    assertTrue(result.startsWith("Bern p1 "), result);
    ToolDefinition order = tools.find("order-books").orElseThrow().definition();
    assertEquals(Effect.WRITE, order.effect());
    assertTrue(order.idempotent());
  }

  /** What the model must not leave out is refused, which none of these frameworks does by itself. */
  @ParameterizedTest
  @EnumSource
  void argumentsAreRefused(JavaTool tool) throws Exception {
    ToolResult result =
        Tools.call(bind(tool, "langchain4j"), "findBooks", "{\"limit\":\"many\"}", Map.of());
    assertEquals(2, result.problems().size(), result::toString);
  }

  private Toolset bind(JavaTool tool, String framework) throws Exception {
    Path file = Path.of("src", "test", "resources", framework, "GoodTools.java");
    Build build = Build.of(tool, file, folder.resolve(framework), "-Apokayoke.foreign=bind");
    assertEquals(List.of(), build.errors());
    assertEquals(List.of(), build.findings());
    return Tools.of(build, "shop.GoodTools");
  }

  private static String text(
      Toolset tools, String name, String arguments, Map<String, Object> context) throws Exception {
    ToolResult result = Tools.call(tools, name, arguments, context);
    assertEquals(List.of(), result.problems());
    return result.content();
  }
}
