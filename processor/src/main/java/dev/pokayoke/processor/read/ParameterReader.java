package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.Param;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.read.Use.Direction;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of tool methods: what the model sends, and what it never sees. */
final class ParameterReader {

  private final Scope scope;
  private final PropertyReader properties;

  ParameterReader(Scope scope, TypeReader types) {
    this.scope = scope;
    this.properties = new PropertyReader(scope, types);
  }

  Parameter read(Place tool, Declaration declaration, int index, TypeMirror type) {
    Annotations written = declaration.annotations(index);
    Annotations annotations = scope.parameter(written);
    // The Eclipse compiler forgets the method of a parameter when its types come one by one.
    ExecutableElement method = declaration.method();
    VariableElement parameter = method.getParameters().get(index);
    String javaName = ParameterNames.of(declaration, index, scope);
    String name = PropertyReader.said(annotations).orElse(javaName);
    Place place = scope.places().parameter(tool, name, parameter, method, annotations);
    if (isToolContext(type)) {
      return new Parameter.Context(javaName);
    }
    Optional<String> hidden = HiddenParameters.key(scope.framework(), written, type);
    if (hidden.isPresent()) {
      UnresolvedTypes.require(type, method);
      return new Parameter.FromContext(javaName, TypeName.get(type), hidden.get(), place);
    }
    Optional<Annotation> fromContext = annotations.find(AnnotationNames.FROM_CONTEXT);
    if (fromContext.isPresent()) {
      UnresolvedTypes.require(type, method);
      return new Parameter.FromContext(
          javaName,
          TypeName.get(type),
          fromContext.get().text("value"),
          annotations
              .find(AnnotationNames.PARAM)
              .map(param -> param.text("defaultValue"))
              .filter(value -> !value.equals(Param.NO_DEFAULT))
              .orElse(null),
          place);
    }
    return new Parameter.Argument(properties.read(
        javaName,
        annotations,
        type,
        comment(declaration, index),
        isNullable(declaration, index),
        Use.of(Direction.ARGUMENT, method, place)));
  }

  /**
   * Whether it is {@code @Nullable} in the file of the tool class: on types from class files javac 17 does not see that.
   */
  private boolean isNullable(Declaration declaration, int index) {
    return scope.framework().readsNullable()
        && declaration.versions().stream()
            .filter(version -> scope.comments().isHere(version))
            .map(version -> Annotations.of(version.getParameters().get(index)))
            .anyMatch(PropertyReader::isNullable);
  }

  private static boolean isToolContext(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((TypeElement) ((DeclaredType) type).asElement())
            .getQualifiedName()
            .contentEquals(TypeNames.TOOL_CONTEXT);
  }

  /** Each version is asked by its own name for the parameter. */
  private String comment(Declaration declaration, int index) {
    return declaration.versions().stream()
        .map(version -> comment(version, index))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String comment(ExecutableElement method, int index) {
    String name = method.getParameters().get(index).getSimpleName().toString();
    return scope.comments().of(method).parameters().getOrDefault(name, "");
  }
}
