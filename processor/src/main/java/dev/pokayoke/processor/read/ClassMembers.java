package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What the objects of a class have, what they inherit first: the order in which a class tells what it is made of. Members
 * of the JDK's classes are none of its own.
 *
 * @param fields of any visibility: what is written on them counts, whoever may read them
 * @param methods that generated code can call, each with the methods that it overrides, the most specific first
 */
record ClassMembers(List<VariableElement> fields, List<List<ExecutableElement>> methods) {

  static ClassMembers of(TypeElement type, Scope scope) {
    ClassMembers members = new ClassMembers(new ArrayList<>(), new ArrayList<>());
    for (TypeElement each : lineage(type)) {
      ElementFilter.fieldsIn(each.getEnclosedElements()).stream()
          .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
          .forEach(members.fields::add);
      ElementFilter.methodsIn(each.getEnclosedElements()).stream()
          .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
          .filter(method -> scope.canCall(method) && !scope.elements().isBridge(method))
          .forEach(method -> members.add(method, type, scope));
    }
    return members;
  }

  private void add(ExecutableElement method, TypeElement type, Scope scope) {
    for (List<ExecutableElement> versions : methods) {
      ExecutableElement known = versions.get(0);
      if (scope.elements().overrides(method, known, type)) {
        versions.add(0, method);
        return;
      }
      if (scope.elements().overrides(known, method, type)) {
        versions.add(method);
        return;
      }
    }
    methods.add(new ArrayList<>(List.of(method)));
  }

  private static List<TypeElement> lineage(TypeElement type) {
    List<TypeElement> classes = new ArrayList<>();
    List<TypeElement> interfaces = new ArrayList<>();
    for (TypeElement above : Supertypes.of(type)) {
      if (!OtherTypes.isOfTheJdk(above)) {
        (above.getKind().isInterface() ? interfaces : classes).add(above);
      }
    }
    Collections.reverse(classes);
    Collections.reverse(interfaces);
    List<TypeElement> lineage = new ArrayList<>();
    if (type.getKind().isInterface()) {
      lineage.addAll(interfaces);
    }
    lineage.addAll(classes);
    lineage.add(type);
    if (!type.getKind().isInterface()) {
      lineage.addAll(interfaces);
    }
    return lineage;
  }
}
