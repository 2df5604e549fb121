package dev.pokayoke.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * The names of parameters, which are the same whether a method is read from its source or from its class file. A class
 * file keeps them only with {@code -parameters}, or with {@code -g} and only of a method with code; else compilers count:
 * {@code arg0}, {@code arg1}.
 */
final class ParameterNames {

  private ParameterNames() {}

  /** Whether a tool has parameters that are called by a number, because nothing that is sure to be kept names them. */
  static boolean areMissing(Declaration tool, Scope scope) {
    return mayBeLost(tool.method(), scope)
        && IntStream.range(0, tool.method().getParameters().size())
            .anyMatch(i -> written(tool.annotations(i)).isEmpty());
  }

  /** As a parameter is called in generated code. */
  static String of(Declaration tool, int index, Scope scope) {
    return mayBeLost(tool.method(), scope)
        ? written(tool.annotations(index)).filter(SourceVersion::isIdentifier).orElse("arg" + index)
        : tool.method().getParameters().get(index).getSimpleName().toString();
  }

  /** Whether the method lies in another file and its class file need not tell the names. */
  private static boolean mayBeLost(ExecutableElement method, Scope scope) {
    return !scope.comments().isHere(method)
        && (method.getModifiers().contains(Modifier.ABSTRACT) || isCounted(method.getParameters()));
  }

  private static boolean isCounted(List<? extends VariableElement> parameters) {
    return IntStream.range(0, parameters.size())
        .allMatch(i -> parameters.get(i).getSimpleName().contentEquals("arg" + i));
  }

  private static Optional<String> written(Annotations annotations) {
    return annotations
        .find(AnnotationNames.PARAM)
        .map(param -> param.text("name"))
        .filter(name -> !name.isEmpty())
        .or(() -> Jackson.name(annotations));
  }
}
