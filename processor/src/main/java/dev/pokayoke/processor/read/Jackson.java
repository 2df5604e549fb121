package dev.pokayoke.processor.read;

import java.util.Optional;

/** Jackson's annotations, by name: no class of Jackson's is needed. Jackson 3 still uses those of Jackson 2. */
final class Jackson {

  static final String PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
  static final String DESCRIPTION = "com.fasterxml.jackson.annotation.JsonPropertyDescription";
  private static final String IGNORE = "com.fasterxml.jackson.annotation.JsonIgnore";
  private static final String VALUE = "com.fasterxml.jackson.annotation.JsonValue";

  private Jackson() {}

  static Optional<String> name(Annotations annotations) {
    return text(annotations, PROPERTY);
  }

  static Optional<String> description(Annotations annotations) {
    return text(annotations, DESCRIPTION);
  }

  static boolean isIgnored(Annotations annotations) {
    return isSwitchedOn(annotations, IGNORE);
  }

  static boolean isValue(Annotations annotations) {
    return isSwitchedOn(annotations, VALUE);
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
