package dev.pokayoke.agent;

import dev.pokayoke.Effect;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolBinding;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A tool that takes any object and does what a test says. */
final class TestTool implements ToolBinding {

  interface Body {
    ToolResult call(Map<?, ?> arguments, ToolContext context) throws Exception;
  }

  private final ToolDefinition definition;
  private final Body body;

  private TestTool(ToolDefinition definition, Body body) {
    this.definition = definition;
    this.body = body;
  }

  static TestTool read(String name, Body body) {
    return of(name, tool -> tool.effect(Effect.READ), body);
  }

  static TestTool write(String name, Body body) {
    return of(name, tool -> tool.effect(Effect.WRITE), body);
  }

  static TestTool of(String name, UnaryOperator<ToolDefinition.Builder> options, Body body) {
    ToolDefinition.Builder builder = ToolDefinition.builder(name)
        .description("A tool of a test.")
        .inputSchema("{\"type\":\"object\"}");
    return new TestTool(options.apply(builder).build(), body);
  }

  @Override
  public ToolDefinition definition() {
    return definition;
  }

  @Override
  public ToolResult call(ArgumentReader in, ToolContext context) throws Exception {
    int mark = in.mark();
    Object arguments = in.readAny();
    if (in.cleanSince(mark) && !(arguments instanceof Map)) {
      in.refuse(new IllegalArgumentException("must be an object"));
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(definition.name(), in.problems());
    }
    return body.call((Map<?, ?>) arguments, context);
  }
}
