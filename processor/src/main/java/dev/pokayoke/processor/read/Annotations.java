package dev.pokayoke.processor.read;

import dev.pokayoke.processor.read.foreign.Framework;
import dev.pokayoke.processor.read.foreign.Meaning;
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

  /**
   * Those that another framework reads, in the order in which they count for it: as one of ours if they say what it says.
   *
   * @param meanings of its annotations here
   * @param ours the annotation of ours that they stand for
   */
  Annotations seenBy(Framework framework, List<Meaning> meanings, String ours) {
    if (framework.isOurs()) {
      return this;
    }
    List<Annotation> seen = new ArrayList<>();
    List<Annotation> rest = new ArrayList<>(all);
    for (Meaning meaning : meanings) {
      for (Annotation annotation : all) {
        if (annotation.qualifiedName().equals(meaning.annotation())) {
          seen.add(annotation.as(ours, meaning));
          rest.remove(annotation);
        }
      }
    }
    rest.removeIf(annotation -> framework.unread().contains(annotation.qualifiedName())
        || AnnotationNames.isOurs(annotation.qualifiedName()));
    seen.addAll(rest);
    return new Annotations(seen);
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
