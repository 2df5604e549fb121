package dev.pokayoke.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Finds types that do not exist, or not yet. */
final class UnresolvedTypes {

  private UnresolvedTypes() {}

  /**
   * Refuses a type that mentions one that is missing, at any depth.
   *
   * @param mentionedBy the element in whose declaration it stands
   */
  static void require(@Nullable TypeMirror type, Element mentionedBy) {
    if (type == null) {
      return;
    }
    if (type.getKind() == TypeKind.ERROR) {
      throw missing((DeclaredType) type, mentionedBy);
    }
    if (type instanceof ArrayType array) {
      require(array.getComponentType(), mentionedBy);
    } else if (type instanceof WildcardType wildcard) {
      require(wildcard.getExtendsBound(), mentionedBy);
      require(wildcard.getSuperBound(), mentionedBy);
    } else if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(argument -> require(argument, mentionedBy));
    }
  }

  static UnresolvedTypeException missing(DeclaredType type, Element mentionedBy) {
    return missing(type.asElement().getSimpleName().toString(), mentionedBy);
  }

  static UnresolvedTypeException missing(String name, Element mentionedBy) {
    // The Eclipse compiler forgets what is around a parameter while the types of its method come
    // one by one.
    boolean homeless =
        mentionedBy.getKind() == ElementKind.PARAMETER && mentionedBy.getEnclosingElement() == null;
    String home = homeless || mentionedBy.getKind() == ElementKind.PACKAGE
        ? ""
        : Comments.outermost(mentionedBy).getQualifiedName().toString();
    return new UnresolvedTypeException(name, home);
  }
}
