package dev.pokayoke.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Methods that throw what their caller has to catch, which no generated code does. */
final class Checked {

  private Checked() {}

  static void refuse(ExecutableElement method, Scope scope) {
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (!isUnchecked(thrown, scope)) {
        String called = method.getKind() == ElementKind.CONSTRUCTOR
            ? "constructor"
            : "method '%s'".formatted(method.getSimpleName());
        throw new Refusal(
                "has a %s that throws a checked exception".formatted(called),
                "throw IllegalArgumentException there: its message tells the model what is wrong")
            .thrown();
      }
    }
  }

  private static boolean isUnchecked(TypeMirror thrown, Scope scope) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .map(name -> scope.elements().getTypeElement(name).asType())
        .anyMatch(type -> scope.types().isSubtype(thrown, type));
  }
}
