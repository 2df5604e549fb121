package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Trait;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads modifiers, as far as they matter to a binding. */
final class Traits {

  private Traits() {}

  static Set<Trait> of(TypeElement type, boolean deprecated) {
    Set<Trait> traits = modifiers(type);
    add(traits, Trait.DEPRECATED, deprecated);
    add(traits, Trait.INTERFACE, type.getKind().isInterface());
    add(traits, Trait.GENERIC, isGeneric(type));
    for (Element around = type.getEnclosingElement();
        around instanceof TypeElement;
        around = around.getEnclosingElement()) {
      Set<Modifier> modifiers = around.getModifiers();
      add(traits, Trait.INACCESSIBLE, modifiers.contains(Modifier.PRIVATE));
      // As public as the least public class around it.
      if (!modifiers.contains(Modifier.PUBLIC)) {
        traits.remove(Trait.PUBLIC);
      }
    }
    return Set.copyOf(traits);
  }

  /**
   * Reads those of a tool method.
   *
   * @param signature with the type arguments of the class that has the method, perhaps by inheritance
   * @param scope of that class
   */
  static Set<Trait> of(Declaration tool, ExecutableType signature, Scope scope) {
    ExecutableElement method = tool.method();
    Set<Trait> traits = modifiers(method);
    add(traits, Trait.INACCESSIBLE, !traits.contains(Trait.PUBLIC) && !scope.isNear(method));
    add(traits, Trait.GENERIC, !method.getTypeParameters().isEmpty());
    add(traits, Trait.NAMELESS, ParameterNames.areMissing(tool, scope));
    add(traits, Trait.SUSPEND, Kotlin.isSuspend(method));
    add(
        traits,
        Trait.THROWABLE,
        signature.getThrownTypes().stream().anyMatch(thrown -> isBare(thrown, scope)));
    return Set.copyOf(traits);
  }

  private static boolean isBare(TypeMirror thrown, Scope scope) {
    return thrown.getKind() == TypeKind.DECLARED
        && Stream.of("java.lang.Exception", "java.lang.Error")
            .map(name -> scope.elements().getTypeElement(name).asType())
            .noneMatch(type -> scope.types().isSubtype(thrown, type));
  }

  /** An inner class has the type parameters of the classes around it, too. */
  private static boolean isGeneric(TypeElement type) {
    Element around = type.getEnclosingElement();
    return !type.getTypeParameters().isEmpty()
        || !type.getModifiers().contains(Modifier.STATIC)
            && around instanceof TypeElement outer
            && isGeneric(outer);
  }

  private static Set<Trait> modifiers(Element element) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.PUBLIC, element.getModifiers().contains(Modifier.PUBLIC));
    add(traits, Trait.PRIVATE, element.getModifiers().contains(Modifier.PRIVATE));
    add(traits, Trait.STATIC, element.getModifiers().contains(Modifier.STATIC));
    add(traits, Trait.ABSTRACT, element.getModifiers().contains(Modifier.ABSTRACT));
    return traits;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean has) {
    if (has) {
      traits.add(trait);
    }
  }
}
