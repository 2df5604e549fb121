import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;

public class Open {
  @SuppressCheck(value = "OpenSchema", reason = "passed on to a system that knows the form")
  @Tool("Returns the value it was given.")
  public Map<String, Object> echo(@Param("Form to pass on, as the other system wants it") Map<String, Object> form) {
    return form;
  }

  @SuppressCheck(value = "OpenSchema", reason = "any JSON is a value here")
  @Tool("Returns the value it was given.")
  public Object echoAny(@Param("Any JSON") Object json) {
    return json;
  }

  @SuppressCheck(value = "OpenSchema", reason = "stored as it is")
  @Tool("Returns the value it was given.")
  public JsonNode echoTree(@Param("Document to store") JsonNode document) {
    return document;
  }

  @SuppressCheck(value = "OpenSchema", reason = "stored as it is")
  @Tool("Returns the value it was given.")
  public ObjectNode echoObject(@Param("Object to store") ObjectNode object) {
    return object;
  }

  @SuppressCheck(value = "OpenSchema", reason = "stored as it is")
  @Tool("Returns the value it was given.")
  public tools.jackson.databind.node.ArrayNode echoArray(
      @Param("Array to store") tools.jackson.databind.node.ArrayNode array) {
    return array;
  }

  public record Note(@Param("Its title") String title, @Param("Any JSON") Object content) {}

  @SuppressCheck(value = "OpenSchema", reason = "any JSON is a value here")
  @Tool("Returns the value it was given.")
  public List<Note> echoNotes(@Param("Notes to keep") List<Note> notes) {
    return notes;
  }
}
