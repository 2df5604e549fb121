package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** All that a class has of one property: its field, its getter, its setters, a parameter of its constructor. */
final class Part {

  private final String name;
  private @Nullable VariableElement field;
  private List<ExecutableElement> getter = List.of();
  private final List<List<ExecutableElement>> setters = new ArrayList<>();
  private @Nullable Parameter parameter;

  /** A parameter of what makes the object. */
  record Parameter(VariableElement element, ExecutableElement of, int index) {}

  Part(String name) {
    this.name = name;
  }

  /** As the class calls it. */
  String name() {
    return name;
  }

  @Nullable
  VariableElement field() {
    return field;
  }

  /** With what it overrides, the most specific first; empty when there is none. */
  List<ExecutableElement> getter() {
    return getter;
  }

  /** One for each type that can be set, each with what it overrides. */
  List<List<ExecutableElement>> setters() {
    return setters;
  }

  @Nullable
  Parameter parameter() {
    return parameter;
  }

  /** The one of the most specific class; it hides those above. */
  void field(VariableElement field) {
    this.field = field;
  }

  /** {@code getOpen} counts before {@code isOpen}, and both before {@code open}. */
  void getter(List<ExecutableElement> versions) {
    if (getter.isEmpty() || rank(versions) < rank(getter)) {
      getter = versions;
    }
  }

  void setter(List<ExecutableElement> versions) {
    setters.add(versions);
  }

  void parameter(Parameter parameter) {
    this.parameter = parameter;
  }

  /** What is written anywhere on it; what stands nearer to where a value comes in counts first. */
  Annotations annotations() {
    return Annotations.of(List.copyOf(elements()));
  }

  /** Whether nothing but its field is there. */
  boolean isFieldAlone() {
    return field != null && getter.isEmpty() && setters.isEmpty() && parameter == null;
  }

  /**
   * Whether {@code @JsonIgnore} hides it: as a whole, unless another part of it is a property by an annotation of its own;
   * then only what it stands on.
   */
  boolean isIgnored(Use use) {
    Set<Element> ignored = new LinkedHashSet<>();
    boolean named = false;
    for (Element element : elements()) {
      Annotations annotations = Annotations.of(element);
      if (Jackson.isIgnored(annotations)) {
        ignored.add(element);
      } else {
        named |= annotations.has(Jackson.PROPERTY);
      }
    }
    return !ignored.isEmpty() && (!named || ignored.stream().anyMatch(used(use)::contains));
  }

  private Set<Element> used(Use use) {
    Set<Element> used = new LinkedHashSet<>();
    if (!use.isArgument()) {
      used.addAll(getter);
    } else if (parameter != null) {
      used.add(parameter.element());
    } else {
      setters.forEach(used::addAll);
    }
    return used;
  }

  private Set<Element> elements() {
    Set<Element> elements = new LinkedHashSet<>();
    if (parameter != null) {
      elements.add(parameter.element());
    }
    if (field != null) {
      elements.add(field);
    }
    for (List<ExecutableElement> versions : setters) {
      versions.forEach(setter -> elements.add(setter.getParameters().get(0)));
      elements.addAll(versions);
    }
    elements.addAll(getter);
    return elements;
  }

  private static int rank(List<ExecutableElement> versions) {
    String name = versions.get(0).getSimpleName().toString();
    return name.startsWith("get") ? 0 : name.startsWith("is") ? 1 : 2;
  }
}
