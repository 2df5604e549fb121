package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The classes and interfaces above a class. */
final class Supertypes {

  private Supertypes() {}

  /** All but {@code Object}: the superclasses upwards, then the interfaces, the nearest first. */
  static List<TypeElement> of(TypeElement type) {
    Set<TypeElement> classes = new LinkedHashSet<>();
    @Nullable TypeElement superclass = superclass(type);
    while (superclass != null) {
      classes.add(superclass);
      superclass = superclass(superclass);
    }
    Set<TypeElement> interfaces = new LinkedHashSet<>();
    addInterfaces(type, interfaces);
    classes.forEach(above -> addInterfaces(above, interfaces));
    List<TypeElement> all = new ArrayList<>(classes);
    all.addAll(interfaces);
    return all;
  }

  /** Refuses a class above which a type is missing: tools may be inherited from it. */
  static void requireAll(TypeElement type) {
    List<TypeElement> all = new ArrayList<>(of(type));
    all.add(type);
    for (TypeElement each : all) {
      UnresolvedTypes.require(each.getSuperclass(), each);
      each.getInterfaces().forEach(above -> UnresolvedTypes.require(above, each));
    }
  }

  private static @Nullable TypeElement superclass(TypeElement type) {
    if (type.getSuperclass().getKind() != TypeKind.DECLARED) {
      return null;
    }
    TypeElement above = (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
    return above.getQualifiedName().contentEquals(TypeNames.OBJECT) ? null : above;
  }

  private static void addInterfaces(TypeElement type, Set<TypeElement> interfaces) {
    for (TypeMirror mirror : type.getInterfaces()) {
      if (mirror.getKind() == TypeKind.DECLARED) {
        TypeElement above = (TypeElement) ((DeclaredType) mirror).asElement();
        interfaces.add(above);
        addInterfaces(above, interfaces);
      }
    }
  }
}
