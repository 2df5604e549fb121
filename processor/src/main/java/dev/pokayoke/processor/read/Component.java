package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * A record component.
 *
 * @param element the component as a field: javac 17 knows no position of the component itself
 * @param annotations those of the constructor's parameter first, for the same reason. An annotation that may not stand on
 *     components (Jakarta's, {@code @SuppressWarnings}) is found on the field, the accessor or the parameter only
 * @param type with the type arguments of the record filled in
 */
record Component(String name, Element element, Annotations annotations, TypeMirror type) {

  /** The components in their order, whatever order the compiler keeps the members in. */
  static List<Component> of(DeclaredType type, TypeElement record, Types types) {
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
      found.add(new Component(
          component.getSimpleName().toString(),
          field.isPresent() ? field.get() : component,
          Annotations.of(elements),
          componentType));
    }
    return found;
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
