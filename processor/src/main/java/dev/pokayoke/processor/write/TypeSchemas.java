package dev.pokayoke.processor.write;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.IntegerBounds;
import dev.pokayoke.processor.model.JsonTree;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import dev.pokayoke.processor.write.SchemaWriter.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The schema of each type, without the description that belongs to the place where the type is used. */
final class TypeSchemas {

  private final SchemaWriter objects;
  private final Direction direction;
  private final Set<TypeName> recursive;
  private final Map<TypeName, String> definitionNames = new HashMap<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  TypeSchemas(SchemaWriter objects, Direction direction, Set<TypeName> recursive) {
    this.objects = objects;
    this.direction = direction;
    this.recursive = recursive;
  }

  /** The schemas that others refer to, by name. */
  Map<String, Object> definitions() {
    return definitions;
  }

  /** With what the type says of itself, for places that say nothing: items, map values, results. */
  Map<String, Object> described(ValueType type, Constraints constraints) {
    Map<String, Object> schema = of(type, constraints);
    String description = Descriptions.ofType(type);
    if (!description.isEmpty() && !(schema.containsKey("$ref"))) {
      schema.put("description", description);
    }
    return schema;
  }

  Map<String, Object> of(ValueType type, Constraints written) {
    // Nobody checks what a tool returns, so its schema must not promise it.
    Constraints constraints = direction == Direction.INPUT ? written : Constraints.NONE;
    if (type instanceof BooleanType) {
      return schema("type", "boolean");
    }
    if (type instanceof IntegerType integer) {
      return integer(integer, constraints);
    }
    if (type instanceof NumberType) {
      return ConstraintKeywords.addRange(schema("type", "number"), constraints);
    }
    if (type instanceof StringType string) {
      return string(string, constraints);
    }
    if (type instanceof TextType text) {
      Map<String, Object> schema = schema("type", "string");
      if (!text.format().format().isEmpty()) {
        schema.put("format", text.format().format());
      }
      return schema;
    }
    if (type instanceof BytesType) {
      return bytes(constraints);
    }
    if (type instanceof EnumType choice) {
      Map<String, Object> schema = schema("type", "string");
      schema.put("enum", choice.constants().stream().map(EnumConstant::name).toList());
      return schema;
    }
    if (type instanceof IdentifierType identifier) {
      return of(identifier.value().type(), identifier.value().constraints());
    }
    return composed(type, constraints);
  }

  private Map<String, Object> composed(ValueType type, Constraints constraints) {
    if (type instanceof ObjectType object) {
      return recursive.contains(type.javaType())
          ? definition(type, () -> objects.object(object.properties()))
          : objects.object(object.properties());
    }
    if (type instanceof UnionType union) {
      return recursive.contains(type.javaType())
          ? definition(type, () -> union(union))
          : union(union);
    }
    if (type instanceof ConstantType constant) {
      Map<String, Object> schema = schema("type", "string");
      schema.put("const", constant.value());
      return schema;
    }
    if (type instanceof ReferenceType) {
      return reference(type.javaType());
    }
    if (type instanceof ListType list) {
      return list(list, constraints);
    }
    if (type instanceof MapType map) {
      return map(map, constraints);
    }
    if (type instanceof OptionalType optional) {
      Map<String, Object> schema = of(optional.value(), constraints);
      return direction == Direction.INPUT
          ? NullableSchema.of(schema)
          : NullableSchema.inResult(schema);
    }
    if (type instanceof AnyType any) {
      return any.isMap()
          ? ConstraintKeywords.addSize(
              schema("type", "object"), constraints, "minProperties", "maxProperties")
          : any(type.javaType());
    }
    throw new IllegalStateException("has no schema: " + type);
  }

  // {}   {"type":"object"}   {"type":"array"}
  private static Map<String, Object> any(TypeName type) {
    JsonTree.Kind kind = JsonTree.of(type).map(JsonTree::kind).orElse(JsonTree.Kind.NODE);
    if (kind == JsonTree.Kind.OBJECT) {
      return schema("type", "object");
    }
    return kind == JsonTree.Kind.ARRAY ? schema("type", "array") : new LinkedHashMap<>();
  }

  // {"type":"integer","minimum":1,"maximum":14}
  private static Map<String, Object> integer(IntegerType type, Constraints constraints) {
    Map<String, Object> schema = schema("type", "integer");
    ConstraintKeywords.addRange(schema, constraints);
    if (type.kind() == IntegerKind.BYTE || type.kind() == IntegerKind.SHORT) {
      // So small that a model may come near.
      IntegerBounds bounds = IntegerBounds.of(type.kind());
      schema.putIfAbsent("minimum", new BigDecimal(bounds.lowest()));
      schema.putIfAbsent("maximum", new BigDecimal(bounds.highest()));
    }
    return schema;
  }

  // {"type":"string","minLength":1,"maxLength":80,"pattern":"^(?:A-\\d+)$","format":"email"}
  private static Map<String, Object> string(StringType type, Constraints constraints) {
    Map<String, Object> schema = schema("type", "string");
    if (type.kind() == StringKind.CHAR) {
      schema.put("minLength", 1);
      schema.put("maxLength", 1);
    }
    return ConstraintKeywords.addText(schema, constraints);
  }

  // {"type":"string","contentEncoding":"base64","minLength":4,"maxLength":1400}
  private static Map<String, Object> bytes(Constraints constraints) {
    Map<String, Object> schema = schema("type", "string");
    schema.put("contentEncoding", "base64");
    return ConstraintKeywords.addBytes(schema, constraints);
  }

  // {"type":"array","items":{…},"minItems":1,"uniqueItems":true}
  private Map<String, Object> list(ListType type, Constraints constraints) {
    Map<String, Object> schema = schema("type", "array");
    schema.put("items", inner(type.item()));
    ConstraintKeywords.addSize(schema, constraints, "minItems", "maxItems");
    // Sets of Java may hold 1.0 and 1.00, which are the same to JSON.
    boolean isSet = type.kind() == ListKind.SET && direction == Direction.INPUT;
    if (constraints.uniqueItems() || isSet) {
      schema.put("uniqueItems", true);
    }
    return schema;
  }

  // {"type":"object","propertyNames":{"enum":["A","B"]},"additionalProperties":{…},"minProperties":1}
  private Map<String, Object> map(MapType type, Constraints constraints) {
    Map<String, Object> schema = schema("type", "object");
    Map<String, Object> names = of(type.key(), Constraints.NONE);
    names.remove("type");
    if (!names.isEmpty()) {
      schema.put("propertyNames", names);
    }
    schema.put("additionalProperties", inner(type.value()));
    return ConstraintKeywords.addSize(schema, constraints, "minProperties", "maxProperties");
  }

  /** An item of a list or a value of a map. */
  private Map<String, Object> inner(ValueType type) {
    Map<String, Object> schema = described(type, Constraints.NONE);
    return direction == Direction.INPUT || Nullness.isNeverNull(type)
        ? schema
        : NullableSchema.inResult(schema);
  }

  // {"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"Circle"},…},…},…]}
  private Map<String, Object> union(UnionType type) {
    List<Map<String, Object>> variants = new ArrayList<>();
    for (Variant variant : type.variants()) {
      Map<String, Object> schema = objects.object(type.properties(variant));
      String description = Descriptions.ofType(variant.type());
      if (!description.isEmpty()) {
        schema.put("description", description);
      }
      variants.add(schema);
    }
    return schema("anyOf", variants);
  }

  private Map<String, Object> definition(ValueType type, Supplier<Map<String, Object>> content) {
    if (!definitionNames.containsKey(type.javaType())) {
      String name = JavaNames.word(type.javaType());
      for (int i = 2; definitions.containsKey(name); i++) {
        name = JavaNames.word(type.javaType()) + i;
      }
      definitionNames.put(type.javaType(), name);
      definitions.put(name, Map.of());
      Map<String, Object> schema = content.get();
      String description = Descriptions.ofType(type);
      if (!description.isEmpty()) {
        schema.put("description", description);
      }
      definitions.put(name, schema);
    }
    return reference(type.javaType());
  }

  // {"$ref":"#/$defs/Node"}
  private Map<String, Object> reference(TypeName type) {
    String name = definitionNames.get(type);
    if (name == null) {
      throw new IllegalStateException("no type " + type + " encloses its reference");
    }
    return schema("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> schema(String keyword, Object value) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(keyword, value);
    return schema;
  }
}
