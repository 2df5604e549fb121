package dev.pokayoke.processor.read;

import dev.pokayoke.processor.read.foreign.Framework;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Parameters that a framework fills itself, so that no model sees them. */
final class HiddenParameters {

  private HiddenParameters() {}

  /** The key under which a binding finds the value in the run's context: the name of the annotation or type that hides it. */
  static Optional<String> key(Framework framework, Annotations written, TypeMirror type) {
    return Stream.concat(written.all().stream().map(Annotation::qualifiedName), namesOf(type))
        .filter(framework.hidden()::contains)
        .findFirst()
        .map(HiddenParameters::key);
  }

  /** Of the type and of what is above it. */
  private static Stream<String> namesOf(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Stream.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    return Stream.concat(Stream.of(element), Supertypes.of(element).stream())
        .map(each -> each.getQualifiedName().toString());
  }

  private static String key(String hidden) {
    String simple = hidden.substring(hidden.lastIndexOf('.') + 1);
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }
}
