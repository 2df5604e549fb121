package dev.pokayoke.processor.read;

import java.util.List;
import java.util.Optional;

/** Jackson's annotations, by name: no class of Jackson's is needed. Jackson 3 still uses those of Jackson 2. */
final class Jackson {

  private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";
  /** Those of databind, which Jackson 3 has under a new name. */
  private static final List<String> PACKAGES = List.of(
      ANNOTATIONS,
      "com.fasterxml.jackson.databind.annotation.",
      "tools.jackson.databind.annotation.");

  static final String PROPERTY = ANNOTATIONS + "JsonProperty";
  static final String GETTER = ANNOTATIONS + "JsonGetter";
  static final String DESCRIPTION = ANNOTATIONS + "JsonPropertyDescription";
  private static final String CLASS_DESCRIPTION = ANNOTATIONS + "JsonClassDescription";
  static final String FORMAT = ANNOTATIONS + "JsonFormat";
  private static final String SETTER = ANNOTATIONS + "JsonSetter";
  private static final String IGNORE = ANNOTATIONS + "JsonIgnore";
  private static final String VALUE = ANNOTATIONS + "JsonValue";

  private Jackson() {}

  static Optional<String> name(Annotations annotations) {
    return text(annotations, PROPERTY)
        .or(() -> text(annotations, GETTER))
        .or(() -> text(annotations, SETTER));
  }

  static Optional<String> description(Annotations annotations) {
    return text(annotations, DESCRIPTION);
  }

  static Optional<String> classDescription(Annotations annotations) {
    return text(annotations, CLASS_DESCRIPTION).map(String::strip);
  }

  static boolean isIgnored(Annotations annotations) {
    return isSwitchedOn(annotations, IGNORE);
  }

  static boolean isValue(Annotations annotations) {
    return isSwitchedOn(annotations, VALUE);
  }

  /** Whether a property only goes to the model, or only comes from it: {@code READ_ONLY}, {@code WRITE_ONLY}. */
  static boolean hasAccess(Annotations annotations, String access) {
    return annotations.all().stream()
        .filter(annotation -> annotation.qualifiedName().equals(PROPERTY))
        .anyMatch(annotation -> annotation.constant("access").equals(access));
  }

  /** Whether it is Jackson's annotation of this simple name, of whatever version. */
  static boolean isOne(Annotation annotation, String simpleName) {
    return PACKAGES.contains(annotation
            .qualifiedName()
            .substring(0, annotation.qualifiedName().lastIndexOf('.') + 1))
        && annotation.simpleName().equals(simpleName);
  }

  static boolean isOn(Annotations annotations, String simpleName) {
    return annotations
        .find(annotation -> isOne(annotation, simpleName) && isSwitchedOn(annotation))
        .isPresent();
  }

  /** Some can be switched off where they are inherited. */
  static boolean isSwitchedOn(Annotation annotation) {
    return annotation.value("enabled", Boolean.class).orElse(true);
  }

  private static Optional<String> text(Annotations annotations, String annotation) {
    return annotations
        .find(annotation)
        .map(found -> found.text("value"))
        .filter(text -> !text.isEmpty());
  }

  private static boolean isSwitchedOn(Annotations annotations, String annotation) {
    return annotations.find(annotation).filter(found -> found.flag("value")).isPresent();
  }
}
