package dev.pokayoke.processor.read.foreign;

import dev.pokayoke.processor.model.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * MCP's annotations for Java, which moved into Spring AI with its second version; both read them as Spring AI reads its own.
 */
final class Mcp {

  private static final String SPRING = "org.springframework.ai.mcp.annotation.";
  private static final String COMMUNITY = "org.springaicommunity.mcp.annotation.";

  static final Framework FRAMEWORK = new Framework(
      Vocabulary.MCP,
      Stream.of(SPRING, COMMUNITY)
          .map(home -> new Meaning(
              home + "McpTool",
              Map.of("name", "name", "description", "value", "annotations", "annotations")))
          .toList(),
      SpringAi.parameters(List.of(SPRING + "McpToolParam", COMMUNITY + "McpToolParam")),
      SpringAi.components(List.of(SPRING + "McpToolParam", COMMUNITY + "McpToolParam")),
      SpringAi.types(),
      hidden(),
      Set.of(),
      true);

  private Mcp() {}

  private static Set<String> hidden() {
    Set<String> hidden = new HashSet<>(Set.of(
        "io.modelcontextprotocol.server.McpSyncServerExchange",
        "io.modelcontextprotocol.server.McpAsyncServerExchange",
        "io.modelcontextprotocol.common.McpTransportContext",
        "io.modelcontextprotocol.spec.McpSchema.CallToolRequest",
        "org.springaicommunity.mcp.context.McpSyncRequestContext",
        "org.springaicommunity.mcp.context.McpAsyncRequestContext"));
    for (String home : List.of(SPRING, COMMUNITY)) {
      hidden.add(home + "McpProgressToken");
      hidden.add(home + "McpMeta");
      hidden.add(home + "context.McpSyncRequestContext");
      hidden.add(home + "context.McpAsyncRequestContext");
    }
    return Set.copyOf(hidden);
  }
}
