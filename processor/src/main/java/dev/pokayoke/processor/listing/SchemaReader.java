package dev.pokayoke.processor.listing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.document.Node;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.TextFormat;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * From JSON Schema to types of the model, as far as checks look at them: a schema says more than that, and what has no place in the
 * model is any JSON. References are followed once on each way, so recursion ends.
 */
final class SchemaReader {

  private static final ClassName TEXT = ClassName.get(String.class);
  private static final String POINTER = "#/";

  private static final Set<String> OF_NUMBERS =
      Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
  private static final Map<String, Set<String>> KEYWORDS = Map.of(
      "integer",
      OF_NUMBERS,
      "number",
      OF_NUMBERS,
      "string",
      Set.of("minLength", "maxLength", "pattern", "format"),
      "array",
      Set.of("minItems", "maxItems", "uniqueItems"));

  private final Node root;
  private final int most;
  private int size;

  /**
   * @param root the schema that references are relative to
   * @param most how many schemas are read, those inside of others too: few references can make a schema larger than any memory
   */
  SchemaReader(Node root, int most) {
    this.root = root;
    this.most = most;
  }

  /** How many schemas have been read; more than the most when some were not. */
  int size() {
    return size;
  }

  /** The properties of an object's schema, in their order. */
  List<Property> properties(Node schema, Spot spot, List<String> open) {
    Set<String> required = Set.copyOf(schema.texts("required"));
    List<Property> properties = new ArrayList<>();
    schema
        .object("properties")
        .members()
        .forEach((name, value) -> properties.add(property(
            (String) name,
            Node.of(value),
            required.contains(name),
            spot.inside((String) name, Node.of(value).at()),
            open)));
    return properties;
  }

  private Property property(
      String name, Node written, boolean required, Spot spot, List<String> open) {
    Node schema = withoutNull(resolved(written));
    String description =
        written.has("description") ? written.text("description") : schema.text("description");
    @Nullable
    Object standard = written.has("default") ? written.get("default") : schema.get("default");
    return new Property(
        name,
        name,
        description,
        type(name, written, spot, open),
        constraints(schema, single(schema)),
        required && standard == null,
        standard == null ? null : standard.toString(),
        examples(schema),
        "",
        false,
        spot);
  }

  private static List<String> examples(Node schema) {
    return schema.array("examples").stream().map(String::valueOf).toList();
  }

  /** Only those that mean something for the type: others are without effect, {@code "format":"int64"} for instance. */
  private static Constraints constraints(Node written, String type) {
    Set<String> keywords = KEYWORDS.getOrDefault(type, Set.of());
    Node schema = new Node(written.members().entrySet().stream()
        .filter(entry -> keywords.contains(entry.getKey()) && entry.getValue() != null)
        .filter(entry ->
            !entry.getKey().equals("format") || format(written.text("format")).isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return new Constraints(
        schema.number("minimum"),
        schema.number("maximum"),
        schema.number("exclusiveMinimum"),
        schema.number("exclusiveMaximum"),
        schema.number("multipleOf"),
        schema.count("minLength"),
        schema.count("maxLength"),
        schema.count("minItems"),
        schema.count("maxItems"),
        schema.text("pattern"),
        schema.text("format"),
        schema.flag("uniqueItems"));
  }

  /** The type of a place; its name stands for that of a class. */
  ValueType type(String name, Node written, Spot spot, List<String> open) {
    size++;
    String reference = written.text("$ref");
    boolean isOpen = open.contains(reference) && !reference.isEmpty();
    if (isOpen || size > most) {
      return new ReferenceType(named(name));
    }
    List<String> inside = reference.isEmpty() ? open : with(open, reference);
    Node schema = withoutNull(resolved(written));
    if (!schema.text("$ref").isEmpty() && !schema.equals(written)) {
      return type(name, schema, spot, inside);
    }
    if (schema.has("enum") || schema.has("const")) {
      return choice(name, schema);
    }
    List<?> several = schema.has("anyOf") ? schema.array("anyOf") : schema.array("oneOf");
    if (several.size() > 1) {
      return union(name, schema, several, spot, inside);
    }
    return switch (single(schema)) {
      case "boolean" -> new BooleanType(TypeName.BOOLEAN.box());
      case "integer" -> new IntegerType(TypeName.LONG.box(), IntegerKind.LONG);
      case "number" -> new NumberType(TypeName.DOUBLE.box(), NumberKind.DOUBLE);
      case "string" -> text(schema);
      case "array" ->
        new ListType(
            named("List"), ListKind.LIST, type(name, schema.object("items"), spot, inside));
      case "object" -> object(name, schema, spot, inside);
      default -> new AnyType(ClassName.OBJECT);
    };
  }

  private ValueType object(String name, Node schema, Spot spot, List<String> open) {
    if (schema.has("properties")) {
      return new ObjectType(
          named(name),
          schema.text("description"),
          Construction.RECORD,
          properties(schema, spot, open));
    }
    return schema.get("additionalProperties") instanceof Map<?, ?> values && !values.isEmpty()
        ? new MapType(
            named("Map"),
            new StringType(TEXT, StringKind.STRING),
            type(name, Node.of(values), spot, open))
        : new AnyType(ClassName.OBJECT);
  }

  private ValueType union(String name, Node schema, List<?> several, Spot spot, List<String> open) {
    List<Variant> variants = several.stream()
        .map(Node::of)
        .map(variant ->
            new Variant(variant.text("title"), withoutConstants(type(name, variant, spot, open))))
        .toList();
    boolean areObjects =
        variants.stream().allMatch(variant -> variant.type() instanceof ObjectType);
    if (variants.isEmpty()) {
      return new AnyType(ClassName.OBJECT);
    }
    return areObjects
        ? new UnionType(named(name), schema.text("description"), "type", variants)
        : variants.get(0).type();
  }

  /** Which variant it is says a property that can have one value only: nothing to think about, and nothing to describe. */
  private static ValueType withoutConstants(ValueType variant) {
    return variant instanceof ObjectType object
        ? new ObjectType(
            object.javaType(),
            object.description(),
            object.construction(),
            object.properties().stream()
                .filter(property -> !(property.type() instanceof EnumType choice
                    && choice.constants().size() == 1))
                .toList())
        : variant;
  }

  private static ValueType text(Node schema) {
    return format(schema.text("format"))
        .<ValueType>map(format -> new TextType(ClassName.bestGuess(format.javaType()), format))
        .orElseGet(() -> new StringType(TEXT, StringKind.STRING));
  }

  private static Optional<TextFormat> format(String name) {
    for (TextFormat format : TextFormat.values()) {
      if (!name.isEmpty() && format.format().equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private static ValueType choice(String name, Node schema) {
    List<?> values =
        schema.has("enum") ? schema.array("enum") : List.of(String.valueOf(schema.get("const")));
    List<EnumConstant> constants = values.stream()
        .filter(value -> value != null)
        .map(value -> new EnumConstant(value.toString(), value.toString(), ""))
        .toList();
    return new EnumType(named(name), "", constants);
  }

  /** {@code ["string","null"]} is a text that may be left out. */
  private static String single(Node schema) {
    if (schema.get("type") instanceof List<?> types) {
      return types.stream()
          .filter(type -> !"null".equals(type))
          .map(String::valueOf)
          .findFirst()
          .orElse("");
    }
    String type = schema.text("type").toLowerCase(Locale.ROOT);
    return type.isEmpty() && schema.has("properties") ? "object" : type;
  }

  /** The only alternative that is not null. */
  private static Node withoutNull(Node schema) {
    List<?> several = schema.has("anyOf") ? schema.array("anyOf") : schema.array("oneOf");
    List<Node> others = several.stream()
        .map(Node::of)
        .filter(each -> !each.text("type").equals("null"))
        .toList();
    return others.size() == 1 ? others.get(0) : schema;
  }

  private Node resolved(Node schema) {
    String reference = schema.text("$ref");
    if (!reference.startsWith(POINTER)) {
      return schema;
    }
    Node target = root;
    for (String step : reference.substring(POINTER.length()).split("/")) {
      target = target.object(step.replace("~1", "/").replace("~0", "~"));
    }
    return target;
  }

  private static List<String> with(List<String> open, String reference) {
    List<String> more = new ArrayList<>(open);
    more.add(reference);
    return more;
  }

  /** Schemas have no classes; messages call the type after its place, as far as Java takes the name. */
  static ClassName named(String name) {
    String word = name.replaceAll("\\P{javaJavaIdentifierPart}", "_");
    return ClassName.get("", SourceVersion.isName(word) ? word : "Type_" + word);
  }
}
