package dev.pokayoke.it.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.util.List;

/** Somebody else's validator as the judge of the schemas, and of whether reader and schema mean the same. */
public final class SchemaJudge {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema META_SCHEMA =
      SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

  private SchemaJudge() {}

  /** Both schemas of a tool are schemas. */
  public static void assertSchemas(ToolDefinition tool) {
    assertValid(META_SCHEMA, tool.inputSchema());
    tool.outputSchema().ifPresent(schema -> assertValid(META_SCHEMA, schema));
  }

  /** The reader accepts what the schema accepts, and the result is as promised; null is none. */
  public static void assertAgree(Toolset.BoundTool tool, Call call, ToolContext context)
      throws Exception {
    ToolResult result = tool.binding().call(ArgumentReader.of(call.arguments()), context);
    boolean read = result.problems().isEmpty();
    if (call.forReaderOnly()) {
      assertFalse(read, call::toString);
      return;
    }
    List<Error> errors =
        errors(SCHEMAS.getSchema(tool.definition().inputSchema()), call.arguments());
    if (call.beyondSchema()) {
      assertEquals(List.of(true, false), List.of(errors.isEmpty(), read), call::toString);
    } else {
      assertEquals(errors.isEmpty(), read, () -> call + "\n" + errors + "\n" + result.content());
    }
    boolean isValue = read && !result.isError() && !result.content().equals("null");
    if (isValue && tool.definition().outputSchema().isPresent()) {
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
