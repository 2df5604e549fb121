package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A place in the source: an element, or an annotation on it, or a value in that annotation. */
public final class Place implements Site {

  private final Element element;
  private final @Nullable AnnotationMirror annotation;
  private final @Nullable AnnotationValue value;
  private final Map<String, Written> attributes;
  private final List<Suppression> suppressions;
  private final int order;

  Place(
      Element element, Map<String, Written> attributes, List<Suppression> suppressions, int order) {
    this(element, null, null, attributes, suppressions, order);
  }

  private Place(
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      Map<String, Written> attributes,
      List<Suppression> suppressions,
      int order) {
    this.element = element;
    this.annotation = annotation;
    this.value = value;
    this.attributes = attributes;
    this.suppressions = suppressions;
    this.order = order;
  }

  /** A value that is written in an annotation, and the element that the annotation stands on. */
  record Written(Element on, AnnotationMirror annotation, AnnotationValue value) {}

  public Element element() {
    return element;
  }

  public @Nullable AnnotationMirror annotation() {
    return annotation;
  }

  public @Nullable AnnotationValue value() {
    return value;
  }

  /** An annotation inside the annotation of this place. */
  Place inner(Annotation inner) {
    return new Place(
        inner.on(),
        inner.mirror(),
        null,
        Places.attributes(Optional.of(inner)),
        suppressions,
        order);
  }

  /** The same place, where more is suppressed. */
  Place suppressing(List<Suppression> more) {
    List<Suppression> all = new ArrayList<>(more);
    all.addAll(suppressions);
    return new Place(element, annotation, value, attributes, List.copyOf(all), order);
  }

  @Override
  public Site at(String... names) {
    for (String name : names) {
      @Nullable Written written = attributes.get(name);
      if (written != null) {
        return new Place(
            written.on(), written.annotation(), written.value(), Map.of(), suppressions, order);
      }
    }
    return this;
  }

  @Override
  public List<Suppression> suppressions() {
    return suppressions;
  }

  @Override
  public int order() {
    return order;
  }

  /** The same place, however it was reached. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place
        && element.equals(place.element)
        && annotation == place.annotation
        && value == place.value;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        element, System.identityHashCode(annotation), System.identityHashCode(value));
  }
}
