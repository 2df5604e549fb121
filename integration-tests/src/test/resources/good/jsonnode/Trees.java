package good.jsonnode;

import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Trees of Jackson 2, where a tool insists on them. */
@Toolbox("second")
@SuppressCheck(value = "OpenSchema", reason = "the shape is known at run time only")
public class Trees {

  public record Event(
      @Param("Name of the event") String name,
      @Param("What belongs to it") ObjectNode fields,
      @Param(value = "What else is known", required = false) JsonNode more) {}

  @Tool("Gives any JSON back as it came.")
  public JsonNode echoAny(@Param("Any JSON") JsonNode any) {
    return any;
  }

  @Tool("Tells of which kind the nodes are.")
  public String showKinds(@Param("Any JSON") JsonNode any, @Param("More of it, if there is any") Optional<JsonNode> more) {
    StringBuilder kinds = new StringBuilder(any.getNodeType() + " " + any.numberType());
    for (JsonNode node : any) {
      kinds.append(", ").append(node.getNodeType()).append(' ').append(node.numberType());
    }
    return kinds.append(", ").append(more.map(JsonNode::getNodeType)).toString();
  }

  @Tool("Gives an object and a list back as they came.")
  public ArrayNode echoBoth(
      @Param("An object") ObjectNode object, @Param(value = "A list", required = false) ArrayNode list) {
    return JsonNodeFactory.instance.arrayNode().add(object).add(list == null ? object : list);
  }

  @Tool("Gives an event back as it came.")
  public Event echoEvent(@Param("The event") Event event) {
    return event;
  }

  @Tool("Gives trees back as they came.")
  public Map<String, List<JsonNode>> echoTrees(@Param("Trees by name") Map<String, List<JsonNode>> trees) {
    return trees;
  }

  @Tool("Gives an object that says nothing of its shape.")
  public Object getOpen() {
    return new TreeMap<>(Map.of("tree", JsonNodeFactory.instance.objectNode().put("a", 1), "missing", JsonNodeFactory.instance.missingNode()));
  }
}
