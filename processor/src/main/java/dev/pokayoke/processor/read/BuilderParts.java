package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Which methods of a builder put in which property. Builders have conveniences beside them ({@code from(other)},
 * {@code addItem(item)}, {@code priceInCents(int)}): what the class itself has a field or an accessor for is a property,
 * and so is what an annotation names. Only where the class shows nothing at all are all methods properties.
 */
final class BuilderParts {

  private final Builder builder;
  private final Parts parts;
  private final Scope scope;

  BuilderParts(Builder builder, Parts parts, Scope scope) {
    this.builder = builder;
    this.parts = parts;
    this.scope = scope;
  }

  /** Puts the methods of the builder in the place of the class's own setters. */
  List<Part> find() {
    parts.all().forEach(part -> part.setters().clear());
    Map<String, List<List<ExecutableElement>>> known = new LinkedHashMap<>();
    Map<String, List<List<ExecutableElement>>> others = new LinkedHashMap<>();
    builder.methods(scope).forEach(method -> {
      Optional<String> name = property(method);
      String own = method.get(0).getSimpleName().toString();
      Map<String, List<List<ExecutableElement>>> found = name.isPresent() ? known : others;
      found.computeIfAbsent(name.orElse(own), key -> new ArrayList<>()).add(method);
    });
    (known.isEmpty() ? others : known).forEach((name, methods) -> {
      Part part = parts.accessed(name);
      methods.forEach(part::setter);
    });
    return parts.all().stream().filter(part -> !part.setters().isEmpty()).toList();
  }

  /** The property that a method puts in, as far as the class knows of it. */
  private Optional<String> property(List<ExecutableElement> versions) {
    ExecutableElement method = versions.get(0);
    String name = method.getSimpleName().toString();
    if (!builder.prefix().isEmpty()) {
      return Accessors.setter(method, builder.prefix());
    }
    if (parts.has(name)) {
      return Optional.of(name);
    }
    Optional<String> stripped =
        Accessors.setter(method, "set").or(() -> Accessors.setter(method, "with"));
    if (stripped.filter(parts::has).isPresent()) {
      return stripped;
    }
    List<Element> elements = new ArrayList<>(versions);
    versions.forEach(version -> elements.add(version.getParameters().get(0)));
    Annotations annotations = Annotations.of(elements);
    boolean isNamed = annotations.has(Jackson.PROPERTY) || annotations.has(AnnotationNames.PARAM);
    return isNamed ? Optional.of(stripped.orElse(name)) : Optional.empty();
  }
}
