package dev.pokayoke.processor.listing;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.Site;
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

  private ListingReader() {}

  /**
   * Reads one list; its tools are judged as those of one class.
   *
   * @param name what messages call the list
   * @throws ListingException when it is none
   */
  public static ToolClass read(String name, Reader text) throws ListingException, IOException {
    return of(name, tools(JsonReader.read(text)));
  }

  /** The definitions of a list that has been read as JSON. */
  static ToolClass of(String name, List<?> tools) throws ListingException {
    List<ToolMethod> methods = new ArrayList<>();
    for (int i = 0; i < tools.size(); i++) {
      if (!(tools.get(i) instanceof Map<?, ?> tool)) {
        throw new ListingException("tool number " + (i + 1) + " is no object");
      }
      methods.add(tool(i + 1, function(new Node(tool))));
    }
    return new ToolClass(ClassName.get("", name), Set.of(), "", "", methods, false, Site.NONE);
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

  private static ToolMethod tool(int number, Node tool) throws ListingException {
    String name = tool.text("name");
    if (name.isEmpty()) {
      throw new ListingException("tool number " + number + " has no \"name\"");
    }
    Spot spot = new Spot(name, "", "", number);
    Node input = Node.of(first(tool, "inputSchema", "input_schema", "parameters"));
    Node output = tool.object("outputSchema");
    Node annotations = tool.object("annotations");
    Effect effect = declared(annotations);
    List<Parameter> parameters = new SchemaReader(input)
        .properties(input, spot, List.of()).stream()
            .<Parameter>map(Parameter.Argument::new)
            .toList();
    ValueType result = output.members().isEmpty()
        ? new ValueType.ToolResultType(ClassName.OBJECT)
        : new SchemaReader(output).type(name, output, spot, List.of());
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
