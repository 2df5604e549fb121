package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations of one thing that Java spreads over several elements: a record component is a field, an accessor and a
 * constructor parameter as well, and a parameter may be annotated where the method was declared first. Those of the
 * earlier elements count first.
 */
record Annotations(List<Annotation> all) {

  static Annotations of(Element element) {
    return of(List.of(element));
  }

  static Annotations of(List<? extends Element> elements) {
    List<Annotation> all = new ArrayList<>();
    for (Element element : elements) {
      element.getAnnotationMirrors().forEach(mirror -> all.add(new Annotation(element, mirror)));
    }
    for (Element element : elements) {
      typeAnnotations(element).forEach(mirror -> all.add(new Annotation(element, mirror)));
    }
    return new Annotations(all);
  }

  /** Those that stand on a type somewhere in the declaration of an element. */
  static Annotations on(TypeMirror type, Element element) {
    return new Annotations(type.getAnnotationMirrors().stream()
        .map(mirror -> new Annotation(element, mirror))
        .toList());
  }

  Optional<Annotation> find(String qualifiedName) {
    return find(annotation -> annotation.qualifiedName().equals(qualifiedName));
  }

  Optional<Annotation> find(Predicate<Annotation> wanted) {
    return all.stream().filter(wanted).findFirst();
  }

  boolean has(String qualifiedName) {
    return find(qualifiedName).isPresent();
  }

  /** Annotations such as {@code @Nullable} may be declared to stand on types only. */
  private static List<? extends AnnotationMirror> typeAnnotations(Element element) {
    return switch (element.getKind()) {
      case PARAMETER, FIELD, RECORD_COMPONENT -> element.asType().getAnnotationMirrors();
      case METHOD -> ((ExecutableElement) element).getReturnType().getAnnotationMirrors();
      default -> List.of();
    };
  }
}
