package dev.pokayoke.processor.read;

import dev.pokayoke.processor.read.foreign.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A tool method with the methods that it overrides, the most specific first: what one of them leaves unsaid, the next may
 * say. A tool of another framework stands alone.
 *
 * @param framework whose annotation makes it a tool
 */
record Declaration(List<ExecutableElement> versions, Framework framework) {

  ExecutableElement method() {
    return versions.get(0);
  }

  /** What stands on a parameter, in any of the versions. */
  Annotations annotations(int index) {
    return Annotations.of(
        versions.stream().map(version -> version.getParameters().get(index)).toList());
  }

  /** The annotation that makes it a tool. */
  Annotation tool() {
    return Annotations.of(versions)
        .seenBy(framework, framework.tools(), AnnotationNames.TOOL)
        .find(AnnotationNames.TOOL)
        .orElseThrow();
  }

  /**
   * The tool methods of a class, its own first. Inherited ones only if it is a {@code @Toolbox}, and of ours only.
   *
   * @param others the other frameworks whose tools are looked for
   */
  static List<Declaration> of(
      TypeElement type, Elements elements, Types types, List<Framework> others) {
    return new Search(type, elements, types, others).search();
  }

  private boolean isTool() {
    return versions.stream().anyMatch(ToolAnnotations::isOurs);
  }

  private record Search(TypeElement type, Elements elements, Types types, List<Framework> others) {

    List<Declaration> search() {
      boolean inherits = Annotations.of(type).has(AnnotationNames.TOOLBOX);
      List<ExecutableElement> own = methods(type);
      List<ExecutableElement> inherited = new ArrayList<>();
      for (TypeElement above : Supertypes.of(type)) {
        methods(above).stream()
            .filter(method -> isInherited(method, above))
            .forEach(inherited::add);
      }
      List<Declaration> found = new ArrayList<>();
      for (ExecutableElement method : own) {
        Declaration declaration = declaration(method, inherited);
        if (inherits ? declaration.isTool() : ToolAnnotations.isOurs(method)) {
          found.add(declaration);
        } else {
          ToolAnnotations.framework(method, others)
              .map(framework -> new Declaration(List.of(method), framework))
              .ifPresent(found::add);
        }
      }
      if (inherits) {
        Supertypes.requireAll(type);
        addInherited(own, inherited, found);
      }
      return found;
    }

    private void addInherited(
        List<ExecutableElement> own, List<ExecutableElement> inherited, List<Declaration> found) {
      List<ExecutableElement> nearer = new ArrayList<>(own);
      for (ExecutableElement method : inherited) {
        boolean overridden = nearer.stream().anyMatch(other -> replaces(other, method));
        Declaration declaration = declaration(method, inherited);
        if (!overridden && declaration.isTool()) {
          found.add(declaration);
        }
        nearer.add(method);
      }
    }

    private Declaration declaration(ExecutableElement method, List<ExecutableElement> inherited) {
      List<ExecutableElement> versions = new ArrayList<>();
      versions.add(method);
      inherited.stream()
          .filter(other -> other != method && elements.overrides(method, other, type))
          .forEach(versions::add);
      return new Declaration(versions, Framework.OURS);
    }

    /** Overrides it, hides it, or comes from an unrelated interface with the same signature. */
    private boolean replaces(ExecutableElement nearer, ExecutableElement method) {
      return elements.overrides(nearer, method, type)
          || nearer.getSimpleName().equals(method.getSimpleName())
              && types.isSubsignature(member(nearer), member(method));
    }

    private ExecutableType member(ExecutableElement method) {
      return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    private List<ExecutableElement> methods(TypeElement declaring) {
      return ElementFilter.methodsIn(declaring.getEnclosedElements()).stream()
          .filter(method -> !elements.isBridge(method) && !Kotlin.isCopy(method))
          .toList();
    }

    private boolean isInherited(ExecutableElement method, TypeElement above) {
      Set<Modifier> modifiers = method.getModifiers();
      if (modifiers.contains(Modifier.PUBLIC)) {
        return !(above.getKind().isInterface() && modifiers.contains(Modifier.STATIC));
      }
      return modifiers.contains(Modifier.PROTECTED)
          || !modifiers.contains(Modifier.PRIVATE)
              && elements.getPackageOf(above).equals(elements.getPackageOf(type));
    }
  }
}
