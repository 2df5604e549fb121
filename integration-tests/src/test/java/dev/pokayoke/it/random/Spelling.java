package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whose annotations say what there is to say of a property. */
enum Spelling {
  PARAM(""),
  JAKARTA("jakarta.validation.constraints."),
  JAVAX("javax.validation.constraints."),
  /** Jackson's for name and description. */
  JACKSON("com.fasterxml.jackson.annotation.");

  private final String prefix;

  Spelling(String prefix) {
    this.prefix = prefix;
  }

  String annotations(Property property) {
    List<String> annotations = new ArrayList<>();
    List<Attribute> attributes = new ArrayList<>();
    Attribute value = Attribute.of("value", Java.literal("What to pass as " + property.json()));
    if (this == JACKSON) {
      annotations.add("@" + prefix + "JsonProperty(" + Java.literal(property.json()) + ")");
      annotations.add("@" + prefix + "JsonPropertyDescription(" + value.java() + ")");
    } else {
      attributes.add(value);
      if (!property.json().equals(property.java())) {
        attributes.add(Attribute.of("name", Java.literal(property.json())));
      }
    }
    if (property.absence() != null) {
      attributes.addAll(property.absence().attributes());
    }
    attributes.addAll(limits(property.type(), annotations));
    if (!attributes.isEmpty()) {
      annotations.add(param(attributes));
    }
    return String.join(" ", annotations) + " ";
  }

  static String param(List<Attribute> attributes) {
    return attributes.stream()
        .map(Attribute::toString)
        .collect(Collectors.joining(", ", "@dev.pokayoke.Param(", ")"));
  }

  /** What is left to say after those annotations that are added. */
  List<Attribute> limits(Type type, List<String> annotations) {
    List<Attribute> limits = type.constraints();
    return this == JAKARTA || this == JAVAX
        ? new Validation(prefix, annotations).add(limits)
        : limits;
  }
}
