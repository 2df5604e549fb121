package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The direct subclasses of a sealed type, in the order of its {@code permits} clause or else of the source. */
final class Permitted {

  private static final Comparator<TypeElement> BY_NAME =
      Comparator.comparing(type -> type.getQualifiedName().toString());

  private Permitted() {}

  static List<TypeElement> of(TypeElement type) {
    List<TypeElement> permitted = new ArrayList<>();
    for (TypeMirror each : type.getPermittedSubclasses()) {
      if (each.getKind() == TypeKind.ERROR) {
        throw UnresolvedTypes.missing((DeclaredType) each, type);
      }
      permitted.add((TypeElement) ((DeclaredType) each).asElement());
    }
    if (type.getClass().getName().startsWith("org.eclipse.")) {
      restoreOrder(type, permitted);
    }
    return permitted;
  }

  /**
   * Without a {@code permits} clause, the Eclipse compiler sorts by name what is nested in one class. Whether there is such a
   * clause it does not say; one that is sorted by name is taken for none.
   */
  private static void restoreOrder(TypeElement type, List<TypeElement> permitted) {
    List<TypeElement> inSource = new ArrayList<>();
    addNested(Comments.outermost(type), inSource);
    List<TypeElement> nested = new ArrayList<>(permitted);
    nested.retainAll(inSource);
    List<TypeElement> sorted = new ArrayList<>(nested);
    sorted.sort(BY_NAME);
    if (nested.equals(sorted)) {
      inSource.retainAll(nested);
      permitted.replaceAll(each -> nested.contains(each) ? inSource.remove(0) : each);
    }
  }

  private static void addNested(TypeElement type, List<TypeElement> found) {
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      found.add(nested);
      addNested(nested, found);
    }
  }
}
