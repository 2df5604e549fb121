package dev.pokayoke.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Types without {@code ? extends}. A method that takes a {@code List<? extends Shape>} takes a {@code List<Shape>}, and
 * that is what a reader makes. Kotlin writes the parameter type {@code Set<Shape>} in this way.
 */
final class Wildcards {

  private final Types types;

  Wildcards(Types types) {
    this.types = types;
  }

  /** A subtype of the given type, or the type itself, in which each upper bound stands for its wildcard. */
  DeclaredType without(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.isEmpty() || isInGeneric(type)) {
      return type;
    }
    return types.getDeclaredType(
        (TypeElement) type.asElement(),
        arguments.stream().map(this::argument).toArray(TypeMirror[]::new));
  }

  /** Whether it is an inner class of a class with type arguments, which no value can be read of anyway. */
  private static boolean isInGeneric(DeclaredType type) {
    return type.getEnclosingType() instanceof DeclaredType outer
        && !outer.getTypeArguments().isEmpty();
  }

  private TypeMirror argument(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      @Nullable TypeMirror bound = wildcard.getExtendsBound();
      return bound == null ? argument : argument(bound);
    }
    return argument instanceof DeclaredType declared ? without(declared) : argument;
  }
}
