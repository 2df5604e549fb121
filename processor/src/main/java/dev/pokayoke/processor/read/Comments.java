package dev.pokayoke.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The Javadoc inside one top-level class. That of other classes does not count: it is not in class files, and in an
 * incremental build unchanged classes are class files, so the text would depend on what was compiled together.
 */
final class Comments {

  private final Elements elements;
  private final TypeElement home;

  Comments(Elements elements, TypeElement type) {
    this.elements = elements;
    this.home = outermost(type);
  }

  /** The comment on a type, method or field. */
  Javadoc of(Element element) {
    if (!isHere(element)) {
      return Javadoc.NONE;
    }
    @Nullable String comment = elements.getDocComment(element);
    return comment == null ? Javadoc.NONE : Javadoc.parse(comment);
  }

  /** Whether the element is declared in the top-level class being read. */
  boolean isHere(Element element) {
    return outermost(element).equals(home);
  }

  static TypeElement outermost(Element element) {
    Element outermost = element;
    while (!(outermost instanceof TypeElement type && !type.getNestingKind().isNested())) {
      outermost = outermost.getEnclosingElement();
    }
    return (TypeElement) outermost;
  }
}
