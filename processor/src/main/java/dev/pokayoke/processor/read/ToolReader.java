package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.ToolExample;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.read.Use.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;

/** Reads the tool methods of one class. */
final class ToolReader {

  private final Scope scope;
  private final String prefix;
  private final boolean binds;
  private final TypeReader types;
  private final ParameterReader parameters;

  /** @param binds whether the tools get bindings */
  ToolReader(Scope scope, String prefix, boolean binds) {
    this.scope = scope;
    this.prefix = prefix;
    this.binds = binds;
    this.types = new TypeReader(scope);
    this.parameters = new ParameterReader(scope, types);
  }

  ToolMethod read(Declaration declaration) {
    ExecutableElement method = declaration.method();
    Annotation tool = declaration.tool();
    String methodName = method.getSimpleName().toString();
    String ownName = ownName(tool.text("name"), methodName);
    String name = prefix.isEmpty() ? ownName : prefix + "_" + ownName;
    Place place = scope.places().tool(name, method, tool);
    ExecutableType signature = signature(method);
    List<Parameter> read = new ArrayList<>();
    // The last parameter of a suspend function is not one that anybody wrote.
    int written = method.getParameters().size() - (Kotlin.isSuspend(method) ? 1 : 0);
    for (int i = 0; i < written; i++) {
      read.add(
          parameters.read(place, declaration, i, signature.getParameterTypes().get(i)));
    }
    ValueType result =
        types.read(signature.getReturnType(), Use.of(Direction.RESULT, method, place));
    Effect declaredEffect = Hints.effect(tool)
        .orElseGet(() -> Effect.valueOf(constant(tool, "effect", Effect.INFERRED)));
    return new ToolMethod(
            calledOn(method),
            methodName,
            Traits.of(declaration, signature, scope),
            name,
            description(declaration, tool),
            declaredEffect,
            declaredEffect == Effect.INFERRED
                ? Effects.infer(Names.snakeCase(ownName))
                : declaredEffect,
            tool.flag("idempotent") || Hints.isIdempotent(tool),
            tool.texts("after"),
            Approval.valueOf(constant(tool, "approval", Approval.BY_EFFECT)),
            tool.text("timeout"),
            tool.flag("returnDirect") || tool.constant("returnDirect").equals("IMMEDIATE"),
            examples(tool, place),
            List.copyOf(read),
            result,
            place)
        .of(scope.framework().vocabulary(), binds);
  }

  /** Other frameworks take the name of the method as it is, also for a blank one. */
  private String ownName(String written, String methodName) {
    if (scope.framework().isOurs()) {
      return written.isEmpty() ? Names.snakeCase(methodName) : written;
    }
    return written.isBlank() ? methodName : written;
  }

  /** An inherited method, with the type arguments of the class that inherits it filled in. */
  private ExecutableType signature(ExecutableElement method) {
    return method.getEnclosingElement().equals(scope.type())
        ? (ExecutableType) method.asType()
        : (ExecutableType) scope.types().asMemberOf((DeclaredType) scope.type().asType(), method);
  }

  /** An inherited static method is called on the heir: where it is declared may be out of reach. */
  private ClassName calledOn(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        ? ClassName.get(scope.type())
        : ClassName.get((TypeElement) method.getEnclosingElement());
  }

  private String description(Declaration declaration, Annotation tool) {
    if (!scope.framework().isOurs()) {
      return tool.text("value").strip();
    }
    return declaration.versions().stream()
        .flatMap(
            version -> Stream.of(written(version), scope.comments().of(version).text()))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("")
        .strip();
  }

  private static String written(ExecutableElement method) {
    return Annotations.of(method)
        .find(AnnotationNames.TOOL)
        .map(tool -> tool.text("value"))
        .orElse("");
  }

  private static List<ToolExample> examples(Annotation tool, Place place) {
    return tool.annotations("examples").stream()
        .map(example -> new ToolExample(
            example.text("value"),
            example.text("note"),
            example.flag("valid"),
            place.inner(example)))
        .toList();
  }

  /** The name of the constant; the standard one where the source is broken. */
  private static String constant(Annotation tool, String attribute, Enum<?> standard) {
    String name = tool.constant(attribute);
    return name.isEmpty() ? standard.name() : name;
  }
}
