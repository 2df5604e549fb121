package dev.pokayoke.processor.read;

import dev.pokayoke.processor.read.foreign.Framework;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What everything that is read of one tool class shares.
 *
 * @param framework whose annotations are read, and which passes over others
 */
record Scope(
    TypeElement type,
    Elements elements,
    Types types,
    Comments comments,
    Places places,
    Extent extent,
    Deprecations deprecations,
    Framework framework) {

  static Scope of(TypeElement type, Elements elements, Types types, Positions positions) {
    return new Scope(
        type,
        elements,
        types,
        new Comments(elements, type),
        new Places(elements.getBinaryName(type).toString(), positions),
        new Extent(),
        new Deprecations(elements),
        Framework.OURS);
  }

  /** The same where tools of another framework are read. None of those knows any Javadoc. */
  Scope of(Framework other) {
    return other.isOurs()
        ? this
        : new Scope(type, elements, types, comments.unread(), places, extent, deprecations, other);
  }

  /** Whether generated code, which lives in the package of the tool class, can name this type. */
  boolean canName(TypeElement named) {
    boolean samePackage = isNear(named);
    for (Element around = named; isType(around); around = around.getEnclosingElement()) {
      boolean reachable = around.getModifiers().contains(Modifier.PUBLIC)
          || samePackage && !around.getModifiers().contains(Modifier.PRIVATE);
      if (!reachable) {
        return false;
      }
    }
    return true;
  }

  /** Whether generated code can call this constructor or method, or use this field, of a type that it can name. */
  boolean canCall(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || isNear(member) && !member.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Whether the element is declared in the package of the tool class. */
  boolean isNear(Element element) {
    return elements.getPackageOf(element).equals(elements.getPackageOf(type));
  }

  /** The annotations of a parameter of a tool that count. */
  Annotations parameter(Annotations annotations) {
    return annotations.seenBy(framework, framework.parameters(), AnnotationNames.PARAM);
  }

  /** The annotations of a component or property that count. */
  Annotations component(Annotations annotations) {
    return annotations.seenBy(framework, framework.components(), AnnotationNames.PARAM);
  }

  /** The text of {@code @Description}, or else Jackson's, or else the Javadoc in the same top-level class. */
  String describe(Element element) {
    Annotations annotations =
        Annotations.of(element).seenBy(framework, framework.types(), AnnotationNames.DESCRIPTION);
    return annotations
        .find(AnnotationNames.DESCRIPTION)
        .map(annotation -> annotation.text("value").strip())
        .filter(text -> !text.isEmpty())
        .or(() -> Jackson.classDescription(annotations))
        .orElseGet(() -> comments.of(element).text());
  }

  private static boolean isType(Element element) {
    return element.getKind().isClass() || element.getKind().isInterface();
  }
}
