package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Jackson's annotations say which variant an object is, Jackson and we write it alike and read what the other wrote. */
class JacksonTest {

  /** A variant without a property that Jackson is told to show it would refuse otherwise. */
  private static final JsonMapper JACKSON = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  /** All but those that Jackson calls {@code Polymorphic$Watch}, which is no name for a model. */
  private static final List<String> OBJECTS = List.of(
      "echo_payment {'payment':{'method':'card','number':'123456789012'}}",
      "echo_payment {'payment':{'days':3,'method':'bank-transfer','iban':'DE1'}}",
      "echo_payment {'payment':{'method':'voucher','code':'X'}}",
      "echo_payment {'payment':{'number':'1','method':'phone'}}",
      "echo_animal {'animal':{'name':'Tom','@type':'Animal'}}",
      "echo_animal {'animal':{'@type':'Dog','name':'Rex','barks':true}}",
      "echo_event {'event':{'event':'created','by':'Ann'}}",
      "echo_event {'event':{'to':'here','event':'MOVED'}}",
      "echo_event {'event':{'event':'deleted','restorable':true}}");

  @TempDir
  Path folder;

  @Test
  void variantsAreTheSame() throws Exception {
    Build build = Build.process(JavaTool.JAVAC, new Case("polymorphic").sources(), folder);
    assertTrue(build.succeeded(), build::messages);
    try (URLClassLoader loader = build.loader()) {
      Toolset tools = Bindings.load(build, loader);
      for (String call : OBJECTS) {
        ToolResult result = call(tools, call);
        Object value = result.value();
        JsonNode ours = JACKSON.readTree(result.content());
        assertEquals(JACKSON.readTree(JACKSON.writeValueAsString(value)), ours, call);
        Object read = JACKSON.readValue(result.content(), value.getClass());
        assertEquals(ours, JACKSON.readTree(JACKSON.writeValueAsString(read)), call);
      }
      for (String call : List.of("list_payments {}", "find_animal {}")) {
        IllegalStateException refused =
            assertThrows(IllegalStateException.class, () -> call(tools, call));
        assertTrue(
            refused
                .getMessage()
                .matches("the result holds an object of good\\.polymorphic\\S+,"
                    + " which is not among the variants that its type lists"),
            refused::getMessage);
      }
    }
  }

  private static ToolResult call(Toolset tools, String call) throws Exception {
    String[] parts = call.replace('\'', '"').split(" ", 2);
    return tools
        .find(parts[0])
        .orElseThrow()
        .binding()
        .call(ArgumentReader.of(parts[1]), ToolContext.builder().build());
  }
}
