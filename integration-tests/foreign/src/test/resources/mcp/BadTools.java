package shop;

import io.modelcontextprotocol.server.McpSyncServerExchange;
import org.springframework.ai.mcp.annotation.McpTool;
import org.springframework.ai.mcp.annotation.McpToolParam;

/** What MCP's annotations take, and a model cannot work with. */
class BadTools {

  /** Javadoc is not read. */
  @McpTool
  // expect: [MissingToolDescription] tool 'trackParcel' has no description
  String trackParcel(@McpToolParam(description = "Number on the label, e.g. 99.00.1") String number) {
    return number;
  }

  // expect: [InvalidToolName] the tool name 'remind/invoice' is not one that every provider takes
  @McpTool(name = "remind/invoice", description = "Sends a reminder of an open invoice to the customer who has to pay it.")
  // expect: [NoResult] tool 'remind/invoice' returns nothing
  void remind(
      McpSyncServerExchange exchange,
      // expect: [UnboundedNumber] parameter 'limit' has no maximum
      @McpToolParam(description = "Reminders that are sent in one go") int limit,
      // expect: [AmbiguousParamName] the name of parameter 'data' could mean anything
      @McpToolParam(description = "Sentence that the reminder ends with") String data) {}
}
