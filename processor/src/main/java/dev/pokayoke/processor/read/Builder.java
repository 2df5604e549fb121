package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Maker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The builder of a class: what its static method {@code builder()} gives, or what {@code @JsonDeserialize(builder = ...)}
 * names.
 *
 * @param type with the type arguments of the class filled in
 * @param prefix of its methods where an annotation says so, or else {@code ""}
 */
record Builder(DeclaredType type, TypeElement element, Maker maker, String prefix) {

  private static final String FACTORY = "builder";
  private static final String BUILD = "build";

  static Optional<Builder> of(DeclaredType type, TypeElement element, Scope scope) {
    return named(type, element, scope).or(() -> own(type, element, scope));
  }

  /** That of {@code @JsonDeserialize}. */
  private static Optional<Builder> named(DeclaredType type, TypeElement element, Scope scope) {
    return Annotations.of(element)
        .find(annotation -> Jackson.isOne(annotation, "JsonDeserialize"))
        .filter(annotation -> annotation.written().containsKey(FACTORY))
        .flatMap(annotation -> annotation.value(FACTORY, TypeMirror.class))
        .filter(named -> named.getKind() == TypeKind.DECLARED)
        .map(named -> (TypeElement) ((DeclaredType) named).asElement())
        .filter(named -> !OtherTypes.isOfTheJdk(named))
        .map(named -> named(type, element, named, scope));
  }

  private static Builder named(
      DeclaredType type, TypeElement element, TypeElement named, Scope scope) {
    Optional<Annotation> form =
        Annotations.of(named).find(annotation -> Jackson.isOne(annotation, "JsonPOJOBuilder"));
    String build = form.map(annotation -> annotation.text("buildMethodName")).orElse(BUILD);
    String prefix = form.map(annotation -> annotation.text("withPrefix")).orElse("with");
    Optional<Builder> made =
        own(type, element, scope).filter(builder -> builder.element().equals(named));
    if (made.isPresent()) {
      Maker maker = made.get().maker();
      Maker renamed = new Maker(maker.on(), maker.factory(), maker.made(), build);
      return new Builder(made.get().type(), named, renamed, prefix);
    }
    DeclaredType declared = instance(named, type, scope);
    if (!scope.canName(named)
        || !Creator.hasEmptyConstructor(named, scope)
        || buildMethod(named, build, type, scope).isEmpty()) {
      throw new Refusal(
              "has a builder '%s' that cannot be used from the package of the tools"
                  .formatted(named.getSimpleName()),
              "give '%s' an accessible constructor without parameters and a method %s()"
                  .formatted(named.getSimpleName(), build))
          .thrown();
    }
    TypeName name = TypeName.get(declared);
    return new Builder(declared, named, new Maker(name, "", name, build), prefix);
  }

  /** What a static method of the class gives. */
  private static Optional<Builder> own(DeclaredType type, TypeElement element, Scope scope) {
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(FACTORY))
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> method.getParameters().isEmpty() && scope.canCall(method))
        .peek(method -> UnresolvedTypes.require(method.getReturnType(), method))
        .filter(method -> method.getReturnType().getKind() == TypeKind.DECLARED)
        .findFirst()
        .flatMap(method -> own(type, element, method, scope));
  }

  private static Optional<Builder> own(
      DeclaredType type, TypeElement element, ExecutableElement method, Scope scope) {
    DeclaredType given = (DeclaredType) method.getReturnType();
    TypeElement builder = (TypeElement) given.asElement();
    boolean generic = !method.getTypeParameters().isEmpty();
    if (!scope.canName(builder) || buildMethod(builder, BUILD, type, scope).isEmpty()) {
      return Optional.empty();
    }
    DeclaredType declared = generic ? instance(builder, type, scope) : given;
    TypeName on = generic ? TypeName.get(type) : ClassName.get(element);
    Checked.refuse(method, scope);
    scope.deprecations().visit(method);
    Maker maker = new Maker(on, FACTORY, TypeName.get(declared), BUILD);
    return Optional.of(new Builder(declared, builder, maker, ""));
  }

  /** The builder of a generic class has the same type arguments. */
  private static DeclaredType instance(TypeElement builder, DeclaredType type, Scope scope) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return builder.getTypeParameters().size() == arguments.size()
        ? scope.types().getDeclaredType(builder, arguments.toArray(TypeMirror[]::new))
        : (DeclaredType) builder.asType();
  }

  private static Optional<ExecutableElement> buildMethod(
      TypeElement builder, String name, DeclaredType type, Scope scope) {
    TypeMirror wanted = scope.types().erasure(type);
    return ClassMembers.of(builder, scope).methods().stream()
        .map(versions -> versions.get(0))
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> method.getParameters().isEmpty())
        .filter(method ->
            scope.types().isSubtype(scope.types().erasure(method.getReturnType()), wanted))
        .peek(method -> Checked.refuse(method, scope))
        .findFirst();
  }

  /** The methods that put in one value: they give the builder back, or nothing. */
  Stream<List<ExecutableElement>> methods(Scope scope) {
    return ClassMembers.of(element, scope).methods().stream()
        .filter(versions -> isOne(versions.get(0), scope));
  }

  private boolean isOne(ExecutableElement method, Scope scope) {
    TypeMirror given = method.getReturnType();
    return method.getParameters().size() == 1
        && method.getTypeParameters().isEmpty()
        && !method.getSimpleName().contentEquals("equals")
        && (given.getKind() == TypeKind.VOID
            || scope.types().isSubtype(erasure(type, scope), erasure(given, scope))
            || scope.types().isSubtype(erasure(given, scope), erasure(type, scope)));
  }

  /** Whether what a method gives back can go on as the builder. */
  boolean goesOn(ExecutableElement method, Scope scope) {
    TypeMirror given = method.getReturnType();
    return given.getKind() == TypeKind.DECLARED
        && scope.types().isSubtype(erasure(given, scope), erasure(type, scope));
  }

  private static TypeMirror erasure(TypeMirror type, Scope scope) {
    return scope.types().erasure(type);
  }
}
