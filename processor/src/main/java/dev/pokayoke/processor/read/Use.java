package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * Where a type is used.
 *
 * @param direction whether the value comes from the model or goes to it
 * @param declaredBy the element in whose declaration the type stands
 * @param place what a finding points to; the parameter or method when {@code declaredBy} lies in another file
 * @param enclosing the objects and unions that this place is in, so that recursion ends
 */
record Use(Direction direction, Element declaredBy, Place place, List<TypeName> enclosing) {

  enum Direction {
    ARGUMENT,
    RESULT
  }

  static Use of(Direction direction, Element declaredBy, Place place) {
    return new Use(direction, declaredBy, place, List.of());
  }

  boolean isArgument() {
    return direction == Direction.ARGUMENT;
  }

  /** In a variant of a union that is used here. */
  Use among(TypeName union) {
    return new Use(direction, declaredBy, place, with(enclosing, union));
  }

  /** In a component of an object that is used here. */
  Use inside(TypeName type, Element component, Place componentPlace) {
    // A variant has its components in the name of its union, in which this place is already.
    boolean known = enclosing.contains(type);
    return new Use(direction, component, componentPlace, known ? enclosing : with(enclosing, type));
  }

  private static List<TypeName> with(List<TypeName> types, TypeName type) {
    List<TypeName> more = new ArrayList<>(types);
    more.add(type);
    return List.copyOf(more);
  }
}
