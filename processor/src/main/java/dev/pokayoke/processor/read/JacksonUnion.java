package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * How Jackson tells the subtypes of a type apart, by {@code @JsonTypeInfo}, {@code @JsonSubTypes} and {@code @JsonTypeName}.
 *
 * @param info that of the type, or else of the nearest type above it
 */
record JacksonUnion(Optional<Annotation> info) {

  private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";
  private static final String INFO = ANNOTATIONS + "JsonTypeInfo";
  private static final String SUBTYPES = ANNOTATIONS + "JsonSubTypes";
  private static final String NAME = ANNOTATIONS + "JsonTypeName";

  private static final Set<String> BY_NAME = Set.of("NAME", "SIMPLE_NAME");
  private static final Set<String> IN_THE_OBJECT = Set.of("PROPERTY", "EXISTING_PROPERTY");

  static JacksonUnion of(TypeElement type) {
    List<TypeElement> all = new ArrayList<>(List.of(type));
    all.addAll(Supertypes.of(type));
    return new JacksonUnion(all.stream()
        .flatMap(each -> Annotations.of(each).find(INFO).stream())
        .findFirst()
        .filter(info -> !info.constant("use").equals("NONE")));
  }

  /** Whether it is one of several classes, and not one of which the others are listed above it. */
  static boolean isDeclared(TypeElement type) {
    Annotations annotations = Annotations.of(type);
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    return annotations.has(SUBTYPES)
        || (isAbstract || annotations.has(INFO)) && of(type).info().isPresent();
  }

  /** The property that says which one it is, if that is said. */
  Optional<String> discriminator() {
    return info.map(found -> found.text("property")).filter(name -> !name.isEmpty());
  }

  /** Whether the variants have a property of their own that says which one they are. */
  boolean isInVariants() {
    return info.filter(
            found -> found.constant("include").equals("EXISTING_PROPERTY") || found.flag("visible"))
        .isPresent();
  }

  /** The subtypes that a type lists, in their order, with their names; {@code ""} for those without. */
  static Map<TypeElement, String> subtypes(TypeElement type) {
    Map<TypeElement, String> names = new LinkedHashMap<>();
    Annotations.of(type)
        .find(SUBTYPES)
        .map(list -> list.annotations("value"))
        .orElse(List.of())
        .forEach(entry -> names.putIfAbsent(listed(entry, type), name(entry)));
    return names;
  }

  /** The name that a class gives itself. */
  static Optional<String> ownName(TypeElement type) {
    return Annotations.of(type)
        .find(NAME)
        .map(name -> name.text("value"))
        .filter(name -> !name.isEmpty());
  }

  private static TypeElement listed(Annotation entry, TypeElement by) {
    TypeMirror listed = entry
        .value("value", TypeMirror.class)
        .filter(type -> type instanceof DeclaredType)
        .orElseThrow(() -> UnresolvedTypes.missing("a class", by));
    if (listed.getKind() == TypeKind.ERROR) {
      throw UnresolvedTypes.missing((DeclaredType) listed, by);
    }
    return (TypeElement) ((DeclaredType) listed).asElement();
  }

  private static String name(Annotation entry) {
    String name = entry.text("name");
    List<String> more = entry.texts("names");
    return name.isEmpty() && !more.isEmpty() ? more.get(0) : name;
  }

  /** What it asks for that no schema can say, or nobody should let a model do. */
  Optional<Refusal> refusal() {
    if (info.isEmpty()) {
      return Optional.empty();
    }
    String use = info.get().constant("use");
    String include = info.get().constant("include");
    if (!BY_NAME.contains(use)) {
      return Optional.of(new Refusal(
          "is told apart by @JsonTypeInfo(use = %s), ".formatted(use) + why(use),
          "use = JsonTypeInfo.Id.NAME, and a name for each class in @JsonSubTypes"));
    }
    if (!IN_THE_OBJECT.contains(include)) {
      return Optional.of(new Refusal(
          "has the names of its classes outside of their objects, by @JsonTypeInfo(include = %s)"
              .formatted(include),
          "include = JsonTypeInfo.As.PROPERTY"));
    }
    if (info.get().written().containsKey("defaultImpl")) {
      return Optional.of(new Refusal(
          "takes by defaultImpl whatever names none of its classes, so that no mistake is noticed",
          "drop defaultImpl"));
    }
    return Optional.empty();
  }

  private static String why(String use) {
    return switch (use) {
      case "CLASS", "MINIMAL_CLASS" -> "which has the model name classes of Java";
      case "DEDUCTION" -> "from the properties that happen to be there";
      default -> "which is code that runs in the place of ours";
    };
  }
}
