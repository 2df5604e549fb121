package dev.pokayoke.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Finds out the type arguments that a class must have to be a subtype of another: of {@code Result<Order>}, {@code Ok<Order>}. */
final class Subtypes {

  private final Types types;
  private final Map<Element, TypeMirror> known = new HashMap<>();

  private Subtypes(Types types) {
    this.types = types;
  }

  /**
   * The class as a subtype, or empty when it is none with these type arguments, whatever its own are. What the supertype does
   * not say stays a type parameter.
   */
  static Optional<DeclaredType> of(DeclaredType supertype, TypeElement element, Types types) {
    return new Subtypes(types).find(supertype, element);
  }

  private Optional<DeclaredType> find(DeclaredType supertype, TypeElement element) {
    Optional<DeclaredType> declared = as(supertype.asElement(), (DeclaredType) element.asType());
    if (declared.isEmpty() || !agrees(declared.get(), supertype)) {
      return Optional.empty();
    }
    List<? extends TypeParameterElement> parameters = element.getTypeParameters();
    TypeMirror[] arguments = parameters.stream()
        .map(parameter -> known.getOrDefault(parameter, parameter.asType()))
        .toArray(TypeMirror[]::new);
    return isWithinBounds(parameters, arguments)
        ? Optional.of(types.getDeclaredType(element, arguments))
        : Optional.empty();
  }

  /** The type as the supertype that it declares to be, at any distance. */
  private Optional<DeclaredType> as(Element supertype, DeclaredType type) {
    if (type.asElement().equals(supertype)) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .filter(above -> above.getKind() == TypeKind.DECLARED)
        .flatMap(above -> as(supertype, (DeclaredType) above).stream())
        .findFirst();
  }

  /** Whether one type is the other once its type parameters are filled in, which this does. */
  private boolean agrees(TypeMirror open, TypeMirror given) {
    if (open instanceof TypeVariable variable) {
      TypeMirror earlier = known.putIfAbsent(variable.asElement(), given);
      return earlier == null || types.isSameType(earlier, given);
    }
    if (open instanceof ArrayType array && given instanceof ArrayType other) {
      return agrees(array.getComponentType(), other.getComponentType());
    }
    if (open instanceof DeclaredType type && given instanceof DeclaredType other) {
      List<? extends TypeMirror> arguments = type.getTypeArguments();
      List<? extends TypeMirror> others = other.getTypeArguments();
      boolean agree = type.asElement().equals(other.asElement());
      for (int i = 0; agree && i < Math.min(arguments.size(), others.size()); i++) {
        agree = agrees(arguments.get(i), others.get(i));
      }
      return agree;
    }
    return types.isSameType(open, given);
  }

  private boolean isWithinBounds(
      List<? extends TypeParameterElement> parameters, TypeMirror[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      for (TypeMirror bound : parameters.get(i).getBounds()) {
        boolean fits = arguments[i].getKind() != TypeKind.DECLARED
            || types.isSubtype(types.erasure(arguments[i]), types.erasure(bound));
        if (!fits) {
          return false;
        }
      }
    }
    return true;
  }
}
