package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Maker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * A constructor or static method that makes objects of a class out of values.
 *
 * @param names of its parameters; {@code ""} where class files have not kept them
 * @param declared whether an annotation says that this is the one
 * @param mode what {@code @JsonCreator} says of it, or {@code ""}
 */
record Creator(ExecutableElement method, List<String> names, boolean declared, String mode) {

  private static final String JSON_CREATOR = "com.fasterxml.jackson.annotation.JsonCreator";
  private static final List<String> CONSTRUCTOR_PROPERTIES =
      List.of("java.beans.ConstructorProperties");

  /** Those that annotations declare, accessible or not. */
  static List<Creator> declared(TypeElement type) {
    List<Creator> jackson = candidates(type)
        .filter(method -> mode(method).filter(mode -> !mode.equals("DISABLED")).isPresent())
        .map(Creator::of)
        .toList();
    return jackson.isEmpty()
        ? candidates(type)
            .filter(method -> !propertyNames(method).isEmpty())
            .map(Creator::of)
            .toList()
        : jackson;
  }

  /** The constructors with parameters that generated code can call. */
  static List<Creator> constructors(TypeElement type, Scope scope) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> !constructor.getParameters().isEmpty())
        .filter(constructor -> mode(constructor).isEmpty())
        .filter(scope::canCall)
        .map(Creator::of)
        .toList();
  }

  /** Whether there is a constructor without parameters that generated code can call. */
  static boolean hasEmptyConstructor(TypeElement type, Scope scope) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            constructor -> constructor.getParameters().isEmpty() && scope.canCall(constructor));
  }

  boolean isStatic() {
    return method.getKind() == ElementKind.METHOD;
  }

  Part.Parameter parameter(int index) {
    return new Part.Parameter(method.getParameters().get(index), method, index);
  }

  /**
   * Whether it takes the one value that the object stands for, and not an object with one property.
   *
   * @param hasValue whether the class gives such a value
   */
  boolean takesValue(boolean hasValue) {
    if (method.getParameters().size() != 1 || mode.equals("PROPERTIES")) {
      return false;
    }
    boolean named =
        PropertyReader.said(Annotations.of(method.getParameters().get(0))).isPresent();
    return mode.equals("DELEGATING")
        || hasValue && !named
        || mode.equals("DEFAULT") && !named && isStatic();
  }

  /** Refuses one that generated code cannot call. */
  void requireUsable(Scope scope) {
    if (!scope.canCall(method)) {
      throw new Refusal(
              "has a %s that cannot be reached from the package of the tools".formatted(called()),
              "make it public, or drop 'private' in the same package")
          .thrown();
    }
    if (isStatic() && !method.getTypeParameters().isEmpty()) {
      throw new Refusal(
              "is made by a %s, which has type parameters of its own".formatted(called()),
              "put the annotation on a constructor")
          .thrown();
    }
    Checked.refuse(method, scope);
  }

  Maker maker(DeclaredType type, TypeElement element) {
    TypeName name = TypeName.get(type);
    return isStatic()
        ? new Maker(ClassName.get(element), method.getSimpleName().toString(), name, "")
        : Maker.constructor(name);
  }

  /** The parts that the parameters are of, in their order. */
  List<Part> parts(Parts parts) {
    List<Part> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Part.Parameter parameter = parameter(i);
      String name = names.get(i);
      Optional<String> said = PropertyReader.said(Annotations.of(parameter.element()));
      if (name.isEmpty() && said.isEmpty()) {
        throw new Refusal(
                "has a %s whose parameters have no names in its class file".formatted(called()),
                "compile it with -parameters, or put @JsonProperty(\"...\") on each parameter")
            .thrown();
      }
      Part part = name.isEmpty() ? parts.said(said.get()) : parts.accessed(name);
      part.parameter(parameter);
      found.add(part);
    }
    return found;
  }

  /** As it stands in a message. */
  String called() {
    return isStatic() ? "static method '" + method.getSimpleName() + "'" : "constructor";
  }

  private static Creator of(ExecutableElement method) {
    List<String> given = propertyNames(method);
    List<? extends VariableElement> parameters = method.getParameters();
    boolean kept = !areMadeUp(parameters);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      String own = kept ? parameters.get(i).getSimpleName().toString() : "";
      names.add(i < given.size() ? given.get(i) : own);
    }
    Optional<String> mode = mode(method);
    return new Creator(method, names, mode.isPresent() || !given.isEmpty(), mode.orElse(""));
  }

  /** Compilers call the parameters of a class file that has no names arg0, arg1 and so on. */
  private static boolean areMadeUp(List<? extends VariableElement> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).getSimpleName().contentEquals("arg" + i)) {
        return false;
      }
    }
    return true;
  }

  private static Stream<ExecutableElement> candidates(TypeElement type) {
    return Stream.concat(
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getModifiers().contains(Modifier.STATIC)));
  }

  private static Optional<String> mode(Element method) {
    return Annotations.of(method).find(JSON_CREATOR).map(creator -> creator.constant("mode"));
  }

  private static List<String> propertyNames(ExecutableElement method) {
    return Annotations.of(method)
        .find(annotation -> CONSTRUCTOR_PROPERTIES.contains(annotation.qualifiedName()))
        .map(annotation -> annotation.texts("value"))
        .orElse(List.of());
  }
}
