package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The parts of a class, in the order of its fields, then of its methods. */
final class Parts {

  private static final Set<String> NO_ACCESSORS = Set.of("hashCode", "clone", "build");

  private final Map<String, Part> byName = new LinkedHashMap<>();
  /** What could be an accessor if it is said which names are those of properties. */
  private final List<List<ExecutableElement>> others = new ArrayList<>();

  private final List<List<ExecutableElement>> order = new ArrayList<>();

  private Parts() {}

  static Parts of(TypeElement type, Scope scope) {
    Parts parts = new Parts();
    ClassMembers members = ClassMembers.of(type, scope);
    for (VariableElement field : members.fields()) {
      parts.named(field.getSimpleName().toString()).field(field);
    }
    for (List<ExecutableElement> method : members.methods()) {
      parts.order.add(method);
      parts.add(method);
    }
    parts.others.stream()
        .filter(method -> parts.byName.containsKey(name(method)) || isNamed(method))
        .forEach(method -> parts.named(name(method)).getter(method));
    return parts;
  }

  private void add(List<ExecutableElement> method) {
    Optional<String> getter = Accessors.getter(method.get(0));
    Optional<String> setter = Accessors.setter(method.get(0), "set");
    if (getter.isPresent()) {
      accessible(getter.get()).getter(method);
    } else if (setter.isPresent()) {
      accessible(setter.get()).setter(method);
    } else if (Accessors.gives(method.get(0)) && !NO_ACCESSORS.contains(name(method))) {
      others.add(method);
    }
  }

  /** The part that an accessor is of: {@code isNew()} and {@code setNew(…)} may be those of a field {@code isNew}. */
  private Part accessible(String name) {
    return find(name).or(() -> find("is" + name)).orElseGet(() -> named(name));
  }

  /** In the order of the fields; those without one in that of their getters, and what has neither at the end. */
  List<Part> all() {
    List<Part> all = new ArrayList<>(byName.values());
    all.sort(Comparator.comparingInt(this::place));
    return all;
  }

  private int place(Part part) {
    if (part.field() != null) {
      return -1;
    }
    int getter = order.indexOf(part.getter());
    return getter < 0 ? order.size() : getter;
  }

  /** The part of this name, which is new when the class has nothing else of it. */
  Part named(String name) {
    return find(name).orElseGet(() -> byName.computeIfAbsent(name, Part::new));
  }

  private Optional<Part> find(String name) {
    return Optional.ofNullable(byName.get(name))
        .or(() -> byName.values().stream()
            .filter(part -> part.name().equalsIgnoreCase(name))
            .findFirst());
  }

  /** As {@link #named}; a method of just this name is its getter when it has no other. */
  Part accessed(String name) {
    Part part = named(name);
    others.stream().filter(method -> name(method).equals(name)).forEach(part::getter);
    return part;
  }

  /** Whether the class has a field or an accessor of this name. */
  boolean has(String name) {
    return find(name).isPresent()
        || others.stream().anyMatch(method -> name(method).equals(name));
  }

  /** The part that an annotation on it gives this name, or else the one that has it. */
  Part said(String name) {
    return all().stream()
        .filter(
            part -> PropertyReader.said(part.annotations()).filter(name::equals).isPresent())
        .findFirst()
        .orElseGet(() -> accessed(name));
  }

  /** The part that the whole object stands for. */
  Optional<Part> value() {
    for (List<ExecutableElement> method : others) {
      if (Jackson.isValue(Annotations.of(method))) {
        Part part = new Part(name(method));
        part.getter(method);
        return Optional.of(part);
      }
    }
    return all().stream().filter(part -> Jackson.isValue(part.annotations())).findFirst();
  }

  private static String name(List<ExecutableElement> method) {
    return method.get(0).getSimpleName().toString();
  }

  private static boolean isNamed(List<ExecutableElement> method) {
    return Annotations.of(method).has(Jackson.PROPERTY)
        || Annotations.of(method).has(Jackson.GETTER);
  }
}
