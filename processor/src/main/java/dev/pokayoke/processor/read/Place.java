package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Suppression;
import dev.pokayoke.processor.model.Where;
import dev.pokayoke.processor.read.Positions.Position;
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

  private static final Position UNKNOWN = new Position(0, 0);

  private final Names names;
  private final Element element;
  private final @Nullable AnnotationMirror annotation;
  private final @Nullable AnnotationValue value;
  private final Map<String, Written> attributes;
  private final List<Suppression> suppressions;
  private final int order;

  Place(
      Names names,
      Element element,
      Map<String, Written> attributes,
      List<Suppression> suppressions,
      int order) {
    this(names, element, null, null, attributes, suppressions, order);
  }

  private Place(
      Names names,
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      Map<String, Written> attributes,
      List<Suppression> suppressions,
      int order) {
    this.names = names;
    this.element = element;
    this.annotation = annotation;
    this.value = value;
    this.attributes = attributes;
    this.suppressions = suppressions;
    this.order = order;
  }

  /**
   * What a place is called.
   *
   * @param property names from the tool's argument inwards
   * @param positions tells its line
   */
  record Names(String source, String tool, List<String> property, Positions positions) {

    Names inside(String name) {
      List<String> inside = new ArrayList<>(property);
      inside.add(name);
      return new Names(source, tool, List.copyOf(inside), positions);
    }
  }

  /** A value that is written in an annotation, and the element that the annotation stands on. */
  record Written(Element on, AnnotationMirror annotation, AnnotationValue value) {}

  Names names() {
    return names;
  }

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
        names,
        inner.on(),
        inner.mirror(),
        null,
        Places.attributes(Optional.of(inner)),
        suppressions,
        order);
  }

  /** The same place for something that is read from there, where more is suppressed. */
  Place standingFor(String property, List<Suppression> more) {
    List<Suppression> all = new ArrayList<>(more);
    all.addAll(suppressions);
    return new Place(
        names.inside(property), element, annotation, value, attributes, List.copyOf(all), order);
  }

  @Override
  public Site at(String... wanted) {
    for (String name : wanted) {
      @Nullable Written written = attributes.get(name);
      if (written != null) {
        return new Place(
            names,
            written.on(),
            written.annotation(),
            written.value(),
            Map.of(),
            suppressions,
            order);
      }
    }
    return this;
  }

  @Override
  public List<Suppression> suppressions() {
    return suppressions;
  }

  @Override
  public Where where() {
    Position position = names.positions().of(this).orElse(UNKNOWN);
    return new Where(
        names.source(),
        names.tool(),
        String.join(".", names.property()),
        position.line(),
        position.column());
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
