package dev.pokayoke.processor.write;

import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.MediaResults;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.ToolResultType;
import dev.pokayoke.processor.model.ValueType.VoidType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints JSON Schemas (2020-12) of arguments and results: compact, with a line for each top-level property. */
final class SchemaWriter {

  /** Arguments are checked against their schema; results are not, so theirs says what Java sees to. */
  enum Direction {
    INPUT,
    OUTPUT
  }

  private final Direction direction;
  private final TypeSchemas types;

  private SchemaWriter(Direction direction, List<ValueType> roots) {
    this.direction = direction;
    this.types = new TypeSchemas(this, direction, References.in(roots));
  }

  // {"type":"object","properties":{
  // "unit":{"type":"string","enum":["CELSIUS","FAHRENHEIT"]}},
  // "required":["unit"],"additionalProperties":false}
  static String input(List<Property> arguments) {
    List<ValueType> roots = arguments.stream().map(Property::type).toList();
    SchemaWriter writer = new SchemaWriter(Direction.INPUT, roots);
    return writer.print(writer.object(arguments));
  }

  /** Empty for a result that is plain text, nothing, media, or made by the tool itself. */
  static Optional<String> output(ValueType result) {
    if (result instanceof AsyncType later) {
      return output(later.value());
    }
    if (result instanceof VoidType
        || result instanceof StringType
        || result instanceof ToolResultType
        || MediaResults.isMedia(result)) {
      return Optional.empty();
    }
    SchemaWriter writer = new SchemaWriter(Direction.OUTPUT, List.of(result));
    return Optional.of(writer.print(writer.types.described(result, Constraints.NONE)));
  }

  private String print(Map<String, Object> schema) {
    if (!types.definitions().isEmpty()) {
      schema.put("$defs", types.definitions());
    }
    return JsonText.schema(schema);
  }

  // {"type":"object","properties":{…},"required":["unit"],"additionalProperties":false}
  Map<String, Object> object(List<Property> properties) {
    Map<String, Object> members = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Property property : properties) {
      members.put(property.name(), property(property));
      boolean isThere = direction == Direction.INPUT
          ? property.required()
          : Nullness.isNeverNull(property.type());
      if (isThere) {
        required.add(property.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", members);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  // {"type":["integer","null"],"minimum":1,"maximum":14,"description":"…","default":7}
  private Map<String, Object> property(Property property) {
    Map<String, Object> schema = direction == Direction.INPUT
        ? argument(property)
        : types.of(withoutOptional(property.type()), Constraints.NONE);
    String description = Descriptions.of(property);
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    if (direction == Direction.INPUT) {
      PropertyValues.add(schema, property);
    }
    return schema;
  }

  private Map<String, Object> argument(Property property) {
    Map<String, Object> schema = types.of(property.type(), property.constraints());
    return property.required() || property.type() instanceof OptionalType
        ? schema
        : NullableSchema.of(schema);
  }

  /** An empty one is left out, like any other null. */
  private static ValueType withoutOptional(ValueType type) {
    return type instanceof OptionalType optional ? withoutOptional(optional.value()) : type;
  }
}
