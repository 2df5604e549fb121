package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What Jackson's annotations on a class, or above it, say about its properties.
 *
 * @param ignored names as JSON has them
 * @param unread those of them that only go to the model, and {@code unwritten} those that only come from it
 * @param order names as JSON has them
 * @param alphabetic whether those without a place of their own are sorted
 */
record JacksonType(
    Set<String> ignored,
    Set<String> unread,
    Set<String> unwritten,
    List<String> order,
    boolean alphabetic) {

  static JacksonType of(TypeElement type) {
    List<TypeElement> all = new ArrayList<>(List.of(type));
    all.addAll(Supertypes.of(type));
    Annotations annotations = Annotations.of(all);
    JacksonType read = new JacksonType(
        new HashSet<>(),
        new HashSet<>(),
        new HashSet<>(),
        new ArrayList<>(),
        isSorted(annotations));
    annotations.all().stream()
        .filter(annotation -> Jackson.isOne(annotation, "JsonIgnoreProperties"))
        .forEach(read::add);
    order(annotations).ifPresent(order -> read.order.addAll(order.texts("value")));
    return read;
  }

  private void add(Annotation ignore) {
    Set<String> where =
        ignore.flag("allowGetters") ? unread : ignore.flag("allowSetters") ? unwritten : ignored;
    where.addAll(ignore.texts("value"));
  }

  /** Whether the model does not see the property, or must not send it. */
  boolean hides(Component component, Part part, Use use) {
    return hides(component, use) || part.isIgnored(use);
  }

  /** As {@link #hides(Component, Part, Use)}, for what has one part only: {@code @JsonIgnore} is not looked for. */
  boolean hides(Component component, Use use) {
    String name = PropertyReader.nameOf(component);
    return ignored.contains(name)
        || (use.isArgument() ? unread : unwritten).contains(name)
        || Jackson.hasAccess(component.annotations(), use.isArgument() ? "READ_ONLY" : "WRITE_ONLY")
        || isOfIgnoredType(component.type());
  }

  private static boolean isOfIgnoredType(TypeMirror type) {
    return type instanceof DeclaredType declared
        && Annotations.of(declared.asElement())
            .find(annotation -> Jackson.isOne(annotation, "JsonIgnoreType"))
            .filter(annotation -> annotation.value("value", Boolean.class).orElse(true))
            .isPresent();
  }

  /** The order of properties by their names; those without a place come last and keep theirs. */
  Comparator<Component> comparator() {
    Comparator<Component> byPlace = Comparator.comparing(this::place);
    return alphabetic ? byPlace.thenComparing(PropertyReader::nameOf) : byPlace;
  }

  private int place(Component component) {
    int named = order.indexOf(PropertyReader.nameOf(component));
    int place = named < 0 ? order.indexOf(component.name()) : named;
    return place < 0 ? order.size() : place;
  }

  private static boolean isSorted(Annotations annotations) {
    return order(annotations).filter(order -> order.flag("alphabetic")).isPresent();
  }

  private static Optional<Annotation> order(Annotations annotations) {
    return annotations.find(annotation -> Jackson.isOne(annotation, "JsonPropertyOrder"));
  }
}
