package dev.pokayoke.cli.tools;

import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.Node;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads definitions of tools: those of a descriptor or a lock file, and those of a list for models. */
public final class ToolReader {

  private ToolReader() {}

  /** Whether the compiler has written this; what it says of errors is not a definition. */
  public static boolean isDescriptor(Node document) {
    return !document.text("class").isEmpty() && document.get("tools") instanceof List<?>;
  }

  /** The tools of a descriptor. */
  public static List<Tool> compiled(Node descriptor) throws JsonException {
    String type = descriptor.text("class");
    if (!descriptor.has("tokens")) {
      throw new JsonException("'" + type + "' was compiled with errors, so its tools have no"
          + " schemas; correct them and compile it again");
    }
    List<Tool> tools = new ArrayList<>();
    for (Node tool : objects(descriptor.array("tools"))) {
      // Another framework may take types that have no schema with us.
      tools.add(own(tool, type, tool.object("inputSchema")));
    }
    return List.copyOf(tools);
  }

  /** The tool of a lock file. */
  public static Tool locked(Node tool) throws JsonException {
    if (!(tool.get("inputSchema") instanceof Map<?, ?>)) {
      throw new JsonException("tool '" + name(tool) + "' has no object \"inputSchema\"");
    }
    return own(tool, tool.text("class"), tool.object("inputSchema"));
  }

  private static Tool own(Node tool, String type, Node input) throws JsonException {
    return new Tool(
        name(tool),
        type,
        tool.text("description"),
        word(Effect.values(), tool, "effect"),
        tool.flag("idempotent"),
        word(Approval.values(), tool, "approval"),
        tool.flag("returnDirect"),
        List.copyOf(tool.texts("after")),
        List.copyOf(tool.texts("grounded")),
        tool.array("examples").stream().map(Node::of).map(ToolReader::example).toList(),
        input,
        schema(tool));
  }

  /** The tools of a list, as MCP, OpenAI or Anthropic have it. */
  public static List<Tool> listed(String list, @Nullable Object document) throws JsonException {
    List<Tool> tools = new ArrayList<>();
    for (Node tool : objects(array(document))) {
      tools.add(listed(tool.has("function") ? tool.object("function") : tool, list));
    }
    return List.copyOf(tools);
  }

  private static Tool listed(Node tool, String list) throws JsonException {
    Node annotations = tool.object("annotations");
    Node input = Stream.of("inputSchema", "input_schema", "parameters")
        .filter(tool::has)
        .map(tool::object)
        .findFirst()
        .orElse(Node.EMPTY);
    return new Tool(
        name(tool),
        list,
        tool.text("description"),
        hinted(annotations),
        annotations.flag("idempotentHint"),
        Approval.BY_EFFECT,
        false,
        List.of(),
        List.of(),
        tool.array("input_examples").stream()
            .map(arguments -> new Example(PrettyJson.oneLine(arguments), "", true))
            .toList(),
        input,
        schema(tool));
  }

  private static Example example(Node example) {
    boolean isRefused = Boolean.FALSE.equals(example.get("valid"));
    return new Example(example.text("arguments"), example.text("note"), !isRefused);
  }

  private static Effect hinted(Node annotations) {
    if (annotations.flag("readOnlyHint")) {
      return Effect.READ;
    }
    return annotations.flag("destructiveHint") ? Effect.DESTRUCTIVE : Effect.WRITE;
  }

  /** In a JSON-RPC answer, in a result, in a request, or bare. */
  public static List<?> array(@Nullable Object document) throws JsonException {
    if (document instanceof List<?> tools) {
      return tools;
    }
    Node object = Node.of(document);
    for (Node holder : List.of(object, object.object("result"), object.object("params"))) {
      if (holder.get("tools") instanceof List<?> tools) {
        return tools;
      }
    }
    throw new JsonException("there is no list of tools; expected a descriptor, a result of MCP's"
        + " tools/list, or an array \"tools\" as OpenAI or Anthropic take it");
  }

  private static List<Node> objects(List<?> tools) throws JsonException {
    List<Node> objects = new ArrayList<>();
    for (Object tool : tools) {
      if (!(tool instanceof Map<?, ?> members)) {
        throw new JsonException("tool number " + (objects.size() + 1) + " is no object");
      }
      objects.add(new Node(members));
    }
    return objects;
  }

  private static String name(Node tool) throws JsonException {
    if (tool.text("name").isEmpty()) {
      throw new JsonException("a tool has no text \"name\"");
    }
    return tool.text("name");
  }

  private static @Nullable Node schema(Node tool) {
    return tool.get("outputSchema") instanceof Map<?, ?> schema ? new Node(schema) : null;
  }

  private static <E extends Enum<E>> E word(E[] constants, Node tool, String member)
      throws JsonException {
    String word = tool.text(member);
    for (E constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    throw new JsonException("tool '%s' has the %s '%s', which this version does not know"
        .formatted(tool.text("name"), member, word));
  }
}
