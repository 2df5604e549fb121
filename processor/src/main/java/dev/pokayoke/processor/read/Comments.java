package dev.pokayoke.processor.read;

import java.util.HashMap;
import java.util.Map;
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

  /** To find one, javac searches the file from its beginning, and a method's is wanted for each of its parameters. */
  private final Map<Element, Javadoc> found = new HashMap<>();

  private final boolean count;

  Comments(Elements elements, TypeElement type) {
    this(elements, outermost(type), true);
  }

  private Comments(Elements elements, TypeElement home, boolean count) {
    this.elements = elements;
    this.home = home;
    this.count = count;
  }

  /** The same where no Javadoc counts. */
  Comments unread() {
    return new Comments(elements, home, false);
  }

  /** The comment on a type, method or field. */
  Javadoc of(Element element) {
    return count && isHere(element) ? found.computeIfAbsent(element, this::read) : Javadoc.NONE;
  }

  private Javadoc read(Element element) {
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
