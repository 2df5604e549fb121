package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The direct subclasses of a sealed type. Those nested in the top-level class of the tools come in the order of the source:
 * without a {@code permits} clause, javac 17 gives them in the order in which it got to know them, and the Eclipse compiler
 * by name.
 */
final class Permitted {

  private static final Comparator<TypeElement> BY_NAME =
      Comparator.comparing(type -> type.getQualifiedName().toString());

  private Permitted() {}

  static List<TypeElement> of(TypeElement type, Comments comments) {
    List<TypeElement> permitted = new ArrayList<>();
    for (TypeMirror each : type.getPermittedSubclasses()) {
      if (each.getKind() == TypeKind.ERROR) {
        throw UnresolvedTypes.missing((DeclaredType) each, type);
      }
      permitted.add((TypeElement) ((DeclaredType) each).asElement());
    }
    List<TypeElement> inSource = new ArrayList<>();
    addNested(Comments.outermost(type), inSource);
    List<TypeElement> nested = new ArrayList<>(permitted);
    nested.retainAll(inSource);
    if (comments.isHere(type) || isSortedByEclipse(type, nested)) {
      inSource.retainAll(nested);
      permitted.replaceAll(each -> nested.contains(each) ? inSource.remove(0) : each);
    }
    return permitted;
  }

  /** In another file: whether there is a {@code permits} clause it does not say; one that is sorted is taken for none. */
  private static boolean isSortedByEclipse(TypeElement type, List<TypeElement> nested) {
    List<TypeElement> sorted = new ArrayList<>(nested);
    sorted.sort(BY_NAME);
    return type.getClass().getName().startsWith("org.eclipse.") && nested.equals(sorted);
  }

  private static void addNested(TypeElement type, List<TypeElement> found) {
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      found.add(nested);
      addNested(nested, found);
    }
  }
}
