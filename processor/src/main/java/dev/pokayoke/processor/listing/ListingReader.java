package dev.pokayoke.processor.listing;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.document.At;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a list of tools. */
public final class ListingReader {

  private static final String EXPECTED =
      "a result of MCP's tools/list, or an array \"tools\" as OpenAI or Anthropic take it";

  private static final int MAX_TOOLS = 10_000;

  /** Of all tools together, those inside of others counted too. */
  private static final int MAX_SCHEMAS = 100_000;

  /** Of what one tool takes, and of what it returns: as many properties as OpenAI takes in a schema. */
  private static final int MAX_SCHEMAS_OF_TOOL = 5_000;

  private final String list;
  private final boolean hasLines;
  private final List<ToolMethod> methods = new ArrayList<>();
  private int schemas;

  private ListingReader(String list, boolean hasLines) {
    this.list = list;
    this.hasLines = hasLines;
  }

  /**
   * Reads one list; its tools are judged as those of one class.
   *
   * @param name what messages call the list
   * @throws JsonException when it is none
   */
  public static ToolClass read(String name, Reader text) throws JsonException, IOException {
    return new ListingReader(name, true).read(tools(JsonReader.read(text, "a list of tools")));
  }

  /**
   * The definitions of a list that has been read as JSON, from a text of which nobody wants to know the lines.
   *
   * @throws ListingException when one of them is none
   */
  public static ToolClass of(String name, List<?> tools) throws ListingException {
    return new ListingReader(name, false).read(tools);
  }

  private ToolClass read(List<?> tools) throws ListingException {
    if (tools.size() > MAX_TOOLS) {
      throw new ListingException(
          "there are " + tools.size() + " tools; at most " + MAX_TOOLS + " are read");
    }
    for (int i = 0; i < tools.size(); i++) {
      if (!(tools.get(i) instanceof Map<?, ?> tool)) {
        throw new ListingException("tool number " + (i + 1) + " is no object");
      }
      methods.add(tool(i + 1, function(new Node(tool))));
    }
    return new ToolClass(
        SchemaReader.named(list),
        Set.of(),
        "",
        "",
        methods,
        false,
        new Spot(ListKind.MCP, list, "", List.of(), At.NOWHERE, 0));
  }

  /** In a JSON-RPC answer, in a result, in a request, or bare. */
  private static List<?> tools(@Nullable Object document) throws ListingException {
    if (document instanceof List<?> tools) {
      return tools;
    }
    Node object = Node.of(document);
    for (Node holder : List.of(object, object.object("result"), object.object("params"))) {
      if (holder.get("tools") instanceof List<?> tools) {
        return tools;
      }
    }
    throw new ListingException("there is no list of tools; expected " + EXPECTED);
  }

  /** Chat Completions puts a function into an object of its own. */
  private static Node function(Node tool) {
    return tool.has("function") ? tool.object("function") : tool;
  }

  private ToolMethod tool(int number, Node tool) throws ListingException {
    String name = tool.text("name");
    if (name.isEmpty()) {
      throw new ListingException("tool number " + number + " has no \"name\"");
    }
    ListKind kind = tool.has("inputSchema") ? ListKind.MCP : ListKind.REQUEST;
    Spot spot = new Spot(kind, list, name, List.of(), hasLines ? tool.at() : At.NOWHERE, number);
    Node input = Node.of(first(tool, "inputSchema", "input_schema", "parameters"));
    Node output = tool.object("outputSchema");
    Node annotations = tool.object("annotations");
    Effect effect = declared(annotations);
    SchemaReader inputs = new SchemaReader(input, MAX_SCHEMAS_OF_TOOL);
    List<Parameter> parameters = inputs.properties(input, spot, List.of()).stream()
        .<Parameter>map(Parameter.Argument::new)
        .toList();
    count(inputs, name);
    SchemaReader outputs = new SchemaReader(output, MAX_SCHEMAS_OF_TOOL);
    ValueType result = output.members().isEmpty()
        ? new ValueType.ToolResultType(ClassName.OBJECT)
        : outputs.type(name, output, spot, List.of());
    count(outputs, name);
    return new ToolMethod(
        ClassName.OBJECT,
        name,
        Set.of(),
        name,
        tool.text("description").strip(),
        effect,
        effect == Effect.INFERRED ? Effect.WRITE : effect,
        annotations.flag("idempotentHint"),
        List.of(),
        Approval.BY_EFFECT,
        "",
        false,
        List.of(),
        parameters,
        result,
        spot);
  }

  private void count(SchemaReader schema, String tool) throws ListingException {
    schemas += schema.size();
    if (schema.size() > MAX_SCHEMAS_OF_TOOL) {
      throw new ListingException("tool '" + tool + "' has more than " + MAX_SCHEMAS_OF_TOOL
          + " schemas, those that \"$ref\" repeats counted too");
    }
    if (schemas > MAX_SCHEMAS) {
      throw new ListingException("up to tool '" + tool + "' there are more than " + MAX_SCHEMAS
          + " schemas, those that \"$ref\" repeats counted too");
    }
  }

  /** What MCP's hints say. */
  private static Effect declared(Node annotations) {
    if (annotations.flag("readOnlyHint")) {
      return Effect.READ;
    }
    return annotations.flag("destructiveHint") ? Effect.DESTRUCTIVE : Effect.INFERRED;
  }

  private static @Nullable Object first(Node tool, String... names) {
    for (String name : names) {
      if (tool.has(name)) {
        return tool.get(name);
      }
    }
    return null;
  }
}
