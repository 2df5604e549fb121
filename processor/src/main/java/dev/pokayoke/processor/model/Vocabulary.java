package dev.pokayoke.processor.model;

/** The words in which the author of a tool says things, for fixes that can be pasted where the tool is declared. */
public enum Vocabulary {
  POKAYOKE("", "@Tool(%s)", "@Param(%s)", "@Param(%s)", "", ""),
  LANGCHAIN4J("langchain4j", "@Tool(%s)", "@P(%s)", "@Description(%s)", "", "InvocationParameters"),
  SPRING_AI(
      "spring-ai",
      "@Tool(%s)",
      "@ToolParam(%s)",
      "@ToolParam(%s)",
      "description = ",
      "ToolContext"),
  MCP(
      "mcp",
      "@McpTool(%s)",
      "@McpToolParam(%s)",
      "@McpToolParam(%s)",
      "description = ",
      "McpTransportContext");

  private final String framework;
  private final String tool;
  private final String parameter;
  private final String component;
  private final String text;
  private final String context;

  /**
   * @param text what comes before a description
   * @param context the type of a parameter that the framework fills
   */
  Vocabulary(
      String framework,
      String tool,
      String parameter,
      String component,
      String text,
      String context) {
    this.framework = framework;
    this.tool = tool;
    this.parameter = parameter;
    this.component = component;
    this.text = text;
    this.context = context;
  }

  /** What a descriptor calls the framework; {@code ""} for ourselves. */
  public String framework() {
    return framework;
  }

  /** A description of a tool: {@code @Tool("…")}. */
  public String tool(String description) {
    return tool.formatted(quoted(description));
  }

  /** A name of a tool: {@code @Tool(name = "…")}. */
  public String toolName(String name) {
    return tool.formatted("name = \"" + name + '"');
  }

  /** A description of a parameter of a tool: {@code @Param("…")}. */
  public String parameter(String description) {
    return parameter.formatted(quoted(description));
  }

  /** A description of a component of a record: {@code @Param("…")}. */
  public String component(String description) {
    return component.formatted(quoted(description));
  }

  /** What else is said of a parameter: {@code @Param(required = false)}. */
  public String attribute(String attribute) {
    return parameter.formatted(attribute);
  }

  /** Whether a parameter can have a name that is not the one in the source, and a default. */
  public boolean namesParameters() {
    return this == POKAYOKE || this == LANGCHAIN4J;
  }

  /** How a tool of another framework gets what no model sends. */
  public String hidden() {
    return "take it from a parameter of type " + context + ", which no model sees";
  }

  private String quoted(String description) {
    return text + '"' + description + '"';
  }
}
