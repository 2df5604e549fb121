package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The constants of an enum in their order. The Eclipse compiler sorts what comes from a class file by name; for Java's own
 * enums, e.g. {@code DayOfWeek}, the classes that run here know the order.
 */
final class ConstantOrder {

  private ConstantOrder() {}

  static List<Element> of(TypeElement type) {
    List<Element> constants = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(element);
      }
    }
    String name = type.getQualifiedName().toString();
    if (name.startsWith("java.") && type.getClass().getName().startsWith("org.eclipse.")) {
      List<String> order = names(name);
      constants.sort(Comparator.comparingInt(constant -> place(order, constant)));
    }
    return constants;
  }

  private static int place(List<String> order, Element constant) {
    int place = order.indexOf(constant.getSimpleName().toString());
    return place < 0 ? order.size() : place;
  }

  /** Of an enum that is newer than the Java that runs here, none. */
  private static List<String> names(String enumName) {
    List<String> names = new ArrayList<>();
    try {
      for (Object constant : Class.forName(enumName).getEnumConstants()) {
        names.add(((Enum<?>) constant).name());
      }
    } catch (ClassNotFoundException e) {
      names.clear();
    }
    return names;
  }
}
