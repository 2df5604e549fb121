package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * A record component, or what is like one: a property of a class.
 *
 * @param jsonName what the model calls it unless an annotation on it says otherwise
 * @param element what a finding points to. A component as a field: javac 17 knows no position of the component itself
 * @param home the member or type that it is declared in
 * @param annotations those of the constructor's parameter first, for the same reason. An annotation that may not stand on
 *     components (Jakarta's, {@code @SuppressWarnings}) is found on the field, the accessor or the parameter only
 * @param type with the type arguments of the record filled in
 * @param comment what its Javadoc says, where that counts
 * @param mayBeAbsent whether the model may leave it out although nothing is written about that
 */
record Component(
    String name,
    String jsonName,
    Element element,
    Element home,
    Annotations annotations,
    TypeMirror type,
    Access access,
    String comment,
    boolean mayBeAbsent) {

  /** The components in their order, whatever order the compiler keeps the members in. */
  static List<Component> of(DeclaredType type, TypeElement record, Scope scope) {
    Types types = scope.types();
    UnaryOperator<String> naming = JacksonNaming.of(record);
    Map<String, String> comments = scope.comments().of(record).parameters();
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    Optional<ExecutableElement> constructor = canonical(record, components, types);
    List<Component> found = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      RecordComponentElement component = components.get(i);
      List<Element> elements = new ArrayList<>();
      if (constructor.isPresent()) {
        elements.add(constructor.get().getParameters().get(i));
      }
      elements.add(component);
      Optional<VariableElement> field = field(record, component);
      field.ifPresent(elements::add);
      accessor(record, component).ifPresent(elements::add);
      TypeMirror componentType = field.isPresent() && !type.getTypeArguments().isEmpty()
          ? types.asMemberOf(type, field.get())
          : component.asType();
      String name = component.getSimpleName().toString();
      found.add(new Component(
          name,
          naming.apply(name),
          field.isPresent() ? field.get() : component,
          record,
          Annotations.of(elements),
          componentType,
          Access.component(name),
          comments.getOrDefault(name, ""),
          false));
    }
    return found;
  }

  /** The same under another name. */
  Component of(String otherName, Access otherAccess) {
    return new Component(
        otherName, otherName, element, home, annotations, type, otherAccess, comment, mayBeAbsent);
  }

  private static Optional<ExecutableElement> canonical(
      TypeElement record, List<? extends RecordComponentElement> components, Types types) {
    return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
        .filter(constructor -> hasTypes(constructor.getParameters(), components, types))
        .findFirst();
  }

  private static boolean hasTypes(
      List<? extends VariableElement> parameters,
      List<? extends RecordComponentElement> components,
      Types types) {
    if (parameters.size() != components.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      TypeMirror expected = types.erasure(components.get(i).asType());
      if (!types.isSameType(types.erasure(parameters.get(i).asType()), expected)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<VariableElement> field(
      TypeElement record, RecordComponentElement component) {
    return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst();
  }

  private static Optional<ExecutableElement> accessor(
      TypeElement record, RecordComponentElement component) {
    return ElementFilter.methodsIn(record.getEnclosedElements()).stream()
        .filter(method -> method.getParameters().isEmpty()
            && method.getSimpleName().equals(component.getSimpleName()))
        .findFirst();
  }
}
