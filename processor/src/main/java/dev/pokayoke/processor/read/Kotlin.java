package dev.pokayoke.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** How the Kotlin compiler shows its declarations to Java: kapt's stubs, and class files. */
final class Kotlin {

  static final String METADATA = "kotlin.Metadata";

  private static final String CONTINUATION = "kotlin.coroutines.Continuation";
  private static final String JVM_STATIC = "kotlin.jvm.JvmStatic";
  private static final String JVM_OVERLOADS = "kotlin.jvm.JvmOverloads";

  /** The kind of a class that the compiler made up, such as the {@code DefaultImpls} of an interface. */
  private static final int SYNTHETIC_CLASS = 3;

  private Kotlin() {}

  /** Whether nobody wrote this class: what is in it is a copy of what is written elsewhere. */
  static boolean isMadeUp(TypeElement type) {
    return Annotations.of(type)
        .find(METADATA)
        .filter(metadata -> metadata.integer("k") == SYNTHETIC_CLASS)
        .isPresent();
  }

  /** Whether the method is there a second time as it was written: static, or with all its parameters. */
  static boolean isCopy(ExecutableElement method) {
    Annotations annotations = Annotations.of(method);
    return annotations.has(JVM_STATIC) && !method.getModifiers().contains(Modifier.STATIC)
        || annotations.has(JVM_OVERLOADS) && hasLongerOverload(method);
  }

  /** Overloads leave out the last parameters that have a default, so the one that was written is the longest. */
  private static boolean hasLongerOverload(ExecutableElement method) {
    return ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> Annotations.of(other).has(JVM_OVERLOADS))
        .anyMatch(other -> other.getParameters().size() > method.getParameters().size());
  }

  /** Whether it is a {@code suspend} function: the compiler adds a last parameter, for who waits for the result. */
  static boolean isSuspend(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return !parameters.isEmpty()
        && parameters.get(parameters.size() - 1).asType() instanceof DeclaredType type
        && ((TypeElement) type.asElement()).getQualifiedName().contentEquals(CONTINUATION);
  }
}
