package dev.pokayoke.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds out whether a binding would name something deprecated, which the compiler would hold against it. */
final class Deprecations {

  private final Elements elements;
  private final Set<Element> visited = new HashSet<>();
  private boolean found;

  Deprecations(Elements elements) {
    this.elements = elements;
  }

  /** Whether the class, one of its tools, a type that they take or return, or what was visited is deprecated. */
  boolean among(TypeElement type, List<Declaration> tools) {
    visit(type);
    for (Declaration tool : tools) {
      ExecutableElement method = tool.method();
      visit(method);
      visit(method.getReturnType());
      method.getParameters().forEach(parameter -> visit(parameter.asType()));
    }
    return found;
  }

  /** A type that generated code names. */
  void visit(TypeMirror type) {
    if (type instanceof ArrayType array) {
      visit(array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(this::visit);
      TypeElement element = (TypeElement) declared.asElement();
      if (visited.add(element)) {
        visit(element);
        visitMembers(element);
      }
    }
  }

  /** A class or member that generated code names. */
  void visit(Element element) {
    Element around = element;
    while (around != null && around.getKind() != ElementKind.PACKAGE) {
      found |= elements.isDeprecated(around);
      around = around.getEnclosingElement();
    }
  }

  /** What generated code names of a type: constants of enums; constructor, accessors and types of components. */
  private void visitMembers(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      boolean constant = member.getKind() == ElementKind.ENUM_CONSTANT;
      if (constant || type.getKind() == ElementKind.RECORD) {
        found |= elements.isDeprecated(member);
      }
    }
    type.getRecordComponents().forEach(component -> visit(component.asType()));
  }
}
