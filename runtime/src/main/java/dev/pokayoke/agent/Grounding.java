package dev.pokayoke.agent;

import dev.pokayoke.json.Problem;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule of {@code grounded}: the value of such an argument must have come up in the conversation. */
final class Grounding {

  /** Values and tools that are named at most. */
  private static final int NAMED = 5;

  private final Toolset tools;
  private final Mentions mentions;

  Grounding(Toolset tools, Mentions mentions) {
    this.tools = tools;
    this.mentions = mentions;
  }

  /** The grounded arguments of a call that were made up. */
  List<Problem> problems(ToolDefinition tool, ToolCall call) {
    Map<String, ?> arguments = CallValues.object(call.arguments());
    List<Problem> problems = new ArrayList<>();
    for (String name : tool.grounded()) {
      collect(below("", name), name, tool, arguments.get(name), problems);
    }
    return problems;
  }

  private void collect(
      String pointer,
      String name,
      ToolDefinition tool,
      @Nullable Object value,
      List<Problem> problems) {
    if (value == null || value instanceof Boolean || problems.size() == NAMED) {
      return;
    }
    if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        collect(pointer + "/" + i, name, tool, items.get(i), problems);
      }
    } else if (value instanceof Map<?, ?> properties) {
      properties.forEach(
          (key, item) -> collect(below(pointer, String.valueOf(key)), name, tool, item, problems));
    } else if (!mentions.contain(value)) {
      problems.add(new Problem(pointer, message(name, tool, value)));
    }
  }

  /** The JSON Pointer of a property. */
  private static String below(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private String message(String name, ToolDefinition tool, Object value) {
    StringBuilder text = new StringBuilder(
        "must be a value that the user, the result of a tool or the instructions have given; ");
    text.append(CallValues.shown(value)).append(" has not come up. ");
    List<String> sources = sources(name, tool);
    if (sources.isEmpty()) {
      return text.append("Ask the user for it").toString();
    }
    text.append("Get it from ").append(String.join(" or ", sources));
    return text.append(", or ask the user").toString();
  }

  /** Tools whose results have a property of that name. */
  private List<String> sources(String name, ToolDefinition tool) {
    List<String> sources = new ArrayList<>();
    for (ToolDefinition other : tools.definitions()) {
      boolean gives = other
          .outputSchema()
          .map(schema -> schema.contains("\"" + name + "\":"))
          .orElse(false);
      if (gives && other != tool && sources.size() < NAMED) {
        sources.add("\"" + other.name() + "\"");
      }
    }
    return sources;
  }
}
