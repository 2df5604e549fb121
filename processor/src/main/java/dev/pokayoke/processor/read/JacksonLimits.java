package dev.pokayoke.processor.read;

import static java.util.Map.entry;

import dev.pokayoke.processor.model.TextFormat;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What Jackson's annotations ask for that no generated code does: it is said, and never passed over. */
final class JacksonLimits {

  /** Code of the user that runs in the place of ours. */
  private static final Set<String> CONVERSIONS = Set.of(
      "using",
      "contentUsing",
      "keyUsing",
      "nullsUsing",
      "converter",
      "contentConverter",
      "contentAs",
      "keyAs");

  /** A subtype in the place of the type; what a class says so of itself, {@link ClassReader} reads. */
  private static final String AS = "as";

  private static final Map<String, String> ON_TYPES = Map.of(
      "JsonAutoDetect", "changes what counts as a property",
      "JsonIdentityInfo", "refers to its objects by number",
      "JsonIncludeProperties", "shows some of its properties only",
      "JsonFilter", "leaves out what is known at run time only",
      "JsonAppend", "gets more properties");

  private static final Map<String, String> ON_PROPERTIES = Map.ofEntries(
      entry("JsonUnwrapped", "lies without a name of its own among other properties"),
      entry("JsonRawValue", "is JSON already"),
      entry("JsonAnyGetter", "adds any other properties"),
      entry("JsonAnySetter", "takes any other properties"),
      entry("JacksonInject", "does not come from JSON but from the mapper"),
      entry("JsonTypeId", "names the type of the whole"),
      entry("JsonIdentityReference", "is referred to by number"),
      entry("JsonIgnoreProperties", "hides properties of what is inside"),
      entry("JsonIncludeProperties", "shows some properties of what is inside"),
      entry("JsonManagedReference", "is what refers back to where it stands"),
      entry("JsonBackReference", "refers back to what it stands in"),
      entry("JsonTypeInfo", "is told apart in a way of its own"),
      entry("JsonSubTypes", "lists subtypes of its own"));

  private static final String FOR_TOOLS =
      "give the tool a record of its own, without it, and convert that";

  private JacksonLimits() {}

  /** For a class or record. */
  static Optional<Refusal> of(TypeElement type, Use use) {
    Annotations annotations = Annotations.of(type);
    Optional<Refusal> found =
        known(annotations, ON_TYPES).or(() -> conversion(annotations, use, false));
    if (found.isEmpty()
        && annotations.find(Jackson.FORMAT).filter(JacksonLimits::isShaped).isPresent()) {
      found = Optional.of(new Refusal("has a form of its own by @JsonFormat", FOR_TOOLS));
    }
    if (found.isEmpty() && !JacksonNaming.isKnown(type)) {
      String reason = "names its properties by a @JsonNaming of its own, known at run time only";
      found = Optional.of(new Refusal(reason, "put @JsonProperty on each property"));
    }
    return found.or(() -> openEnded(type));
  }

  /** Methods for other properties have other shapes than accessors. */
  private static Optional<Refusal> openEnded(TypeElement type) {
    List<TypeElement> all = new ArrayList<>(List.of(type));
    all.addAll(Supertypes.of(type));
    for (TypeElement each : all) {
      for (Element member : each.getEnclosedElements()) {
        Annotations annotations = Annotations.of(member);
        for (String name : List.of("JsonAnyGetter", "JsonAnySetter")) {
          if (Jackson.isOn(annotations, name)) {
            return Optional.of(new Refusal("has any other properties, by @" + name, FOR_TOOLS));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** For a parameter, a component or a property. */
  static Optional<Refusal> of(Component component, ValueType type, Use use) {
    Annotations annotations = component.annotations();
    return known(annotations, ON_PROPERTIES)
        .or(() -> conversion(annotations, use, true))
        .or(() -> annotations
            .find(Jackson.FORMAT)
            .filter(format -> changes(format, type))
            .map(format -> new Refusal(
                "has a form of its own by @JsonFormat, which no generated code knows",
                "leave @JsonFormat out, or use a String with @Param(pattern = ...)")));
  }

  private static Optional<Refusal> known(Annotations annotations, Map<String, String> limits) {
    return annotations.all().stream()
        .filter(annotation -> Jackson.isOne(annotation, annotation.simpleName()))
        .filter(annotation -> limits.containsKey(annotation.simpleName()))
        .filter(Jackson::isSwitchedOn)
        .findFirst()
        .map(annotation -> new Refusal(
            limits.get(annotation.simpleName()) + ", by @" + annotation.simpleName(), FOR_TOOLS));
  }

  private static Optional<Refusal> conversion(
      Annotations annotations, Use use, boolean onProperty) {
    String name = use.isArgument() ? "JsonDeserialize" : "JsonSerialize";
    return annotations
        .find(annotation -> Jackson.isOne(annotation, name))
        .flatMap(annotation ->
            annotation.written().keySet().stream().filter(CONVERSIONS::contains).findFirst())
        .map(attribute -> new Refusal(
            "is %s by @%s(%s = ...), which no generated code calls"
                .formatted(use.isArgument() ? "read" : "written", name, attribute),
            "leave it out where the class itself says enough, or " + FOR_TOOLS));
  }

  private static boolean isShaped(Annotation format) {
    return !format.text("pattern").isEmpty()
        || !Set.of("", "ANY", "OBJECT").contains(format.constant("shape"));
  }

  /** Whether the form is another one than ours. */
  private static boolean changes(Annotation format, ValueType type) {
    String pattern = format.text("pattern");
    boolean isoDate = type instanceof TextType text
        && text.format() == TextFormat.LOCAL_DATE
        && Set.of("yyyy-MM-dd", "uuuu-MM-dd").contains(pattern);
    return !pattern.isEmpty() && !isoDate
        || !isOurs(format.constant("shape"), type)
        || format.written().containsKey("with")
        || format.written().containsKey("without");
  }

  private static boolean isOurs(String shape, ValueType type) {
    return switch (shape) {
      case "", "ANY", "NATURAL" -> true;
      case "STRING" -> isText(type);
      default -> false;
    };
  }

  private static boolean isText(ValueType type) {
    return type instanceof OptionalType optional
        ? isText(optional.value())
        : type instanceof StringType || type instanceof TextType || type instanceof EnumType;
  }
}
