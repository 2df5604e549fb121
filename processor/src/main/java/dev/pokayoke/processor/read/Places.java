package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Suppression;
import dev.pokayoke.processor.read.Place.Names;
import dev.pokayoke.processor.read.Place.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Makes the places of one tool class, numbered as they are read. */
final class Places {

  private final Names type;
  private int order;

  /** @param source the binary name of the class */
  Places(String source, Positions positions) {
    type = new Names(source, "", List.of(), positions);
  }

  /** A class and what is written in its annotation. */
  Place type(Element element, Optional<Annotation> annotation) {
    return new Place(type, element, attributes(annotation), Suppressions.at(element), ++order);
  }

  /** A tool method and what is written in its annotation. */
  Place tool(String name, Element method, Annotation annotation) {
    Names names = new Names(type.source(), name, List.of(), type.positions());
    return new Place(
        names, method, attributes(Optional.of(annotation)), Suppressions.at(method), ++order);
  }

  /**
   * A parameter of a tool method, which several declarations of the method may annotate.
   *
   * @param name what the model calls it
   */
  Place parameter(
      Place tool, String name, Element parameter, Element method, Annotations annotations) {
    List<Suppression> suppressions = new ArrayList<>();
    Suppressions.of(Annotations.of(parameter), suppressions);
    suppressions.addAll(Suppressions.at(method));
    return new Place(
        tool.names().inside(name),
        parameter,
        WrittenConstraints.of(annotations),
        List.copyOf(suppressions),
        ++order);
  }

  /**
   * A component of a record, reached from the parameter or method where the record is used.
   *
   * @param name what the model calls it
   * @param annotations those that count
   */
  Place component(Component component, String name, Annotations annotations, Place use) {
    List<Suppression> suppressions = new ArrayList<>();
    Suppressions.of(component.annotations(), suppressions);
    suppressions.addAll(Suppressions.at(component.home()));
    suppressions.addAll(use.suppressions());
    return new Place(
        use.names().inside(name),
        component.element(),
        WrittenConstraints.of(annotations),
        List.copyOf(suppressions),
        ++order);
  }

  static Map<String, Written> attributes(Optional<Annotation> annotation) {
    Map<String, Written> attributes = new LinkedHashMap<>();
    annotation.ifPresent(found -> found
        .written()
        .forEach(
            (name, value) -> attributes.put(name, new Written(found.on(), found.mirror(), value))));
    return attributes;
  }
}
