package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Call;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody else's validator as the judge of the schemas, and of whether reader and schema mean the same. */
class SchemaTest {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema META_SCHEMA =
      SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
  private static final ToolContext CONTEXT =
      ToolContext.builder().values(Map.of("tenant", "acme", "seat", 7)).build();

  @TempDir
  Path folder;

  static List<Case> cases() throws Exception {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void schemaAndReaderAgree(Case good) throws Exception {
    Build build = Build.process(JavaTool.JAVAC, good.sources(), folder);
    assertTrue(build.succeeded(), build::messages);
    try (URLClassLoader loader = build.loader()) {
      Toolset tools = Bindings.load(build, loader);
      for (ToolDefinition tool : tools.definitions()) {
        assertValid(META_SCHEMA, tool.inputSchema());
        tool.outputSchema().ifPresent(schema -> assertValid(META_SCHEMA, schema));
      }
      for (Call call : good.calls()) {
        assertAgree(tools.find(call.tool()).orElseThrow(), call);
      }
    }
  }

  private static void assertAgree(Toolset.BoundTool tool, Call call) throws Exception {
    ToolResult result = tool.binding().call(ArgumentReader.of(call.arguments()), CONTEXT);
    boolean read = result.problems().isEmpty();
    List<Error> errors =
        errors(SCHEMAS.getSchema(tool.definition().inputSchema()), call.arguments());
    if (call.beyondSchema()) {
      assertEquals(List.of(true, false), List.of(errors.isEmpty(), read), call::toString);
    } else {
      assertEquals(errors.isEmpty(), read, () -> call + "\n" + errors + "\n" + result.content());
    }
    if (read && tool.definition().outputSchema().isPresent()) {
      assertValid(SCHEMAS.getSchema(tool.definition().outputSchema().get()), result.content());
    }
  }

  private static void assertValid(Schema schema, String json) {
    assertEquals(List.of(), errors(schema, json), json);
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
