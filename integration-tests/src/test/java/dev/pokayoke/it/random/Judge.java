package dev.pokayoke.it.random;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pokayoke.tool.ToolDefinition;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody else's opinion of what a tool's schemas accept.
 *
 * @param input for arguments
 * @param output for results, if the tool promises anything
 */
record Judge(Schema input, Optional<Schema> output) {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Pattern HALF = Pattern.compile("\\\\u(d[89a-f][0-9a-f]{2})");

  /** Numbers that the validator fails at, as no double or no long holds them. */
  private static final Pattern EXTREME = Pattern.compile("[eE][+-]?[0-9]{2}|[0-9]{19}");

  static Judge of(ToolDefinition tool) {
    return new Judge(
        SCHEMAS.getSchema(tool.inputSchema()), tool.outputSchema().map(SCHEMAS::getSchema));
  }

  /** What the schema has against it, {@code ""} for nothing, or empty where he has no opinion. Formats are only hints. */
  static Optional<String> complaint(Schema schema, String json) {
    if (EXTREME.matcher(json).find()) {
      return Optional.empty();
    }
    // The validator's reader takes no pair of which one half is escaped and the other one is not.
    String plain = HALF.matcher(json)
        .replaceAll(half -> Character.toString(Integer.parseInt(half.group(1), 16)));
    return Optional.of(schema.validate(plain, InputFormat.JSON).stream()
        .map(Object::toString)
        .findFirst()
        .orElse(""));
  }
}
