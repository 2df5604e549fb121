package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Constraints of Jakarta Validation on what is inside of a type: {@code List<@Min(1) Integer>}. A property's constraints are
 * those of the whole; these would be lost without a word, so a check is told of them.
 */
final class InnerConstraints {

  private final Element element;
  private final ValueType whole;
  private final List<String> found = new ArrayList<>();

  private InnerConstraints(Element element, ValueType whole) {
    this.element = element;
    this.whole = whole;
  }

  /** As they are written. */
  static List<String> of(TypeMirror type, Element element, ValueType whole) {
    InnerConstraints inner = new InnerConstraints(element, whole);
    inner.inside(type);
    return inner.found;
  }

  private void inside(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        on(argument);
        inside(argument);
      }
    } else if (type instanceof ArrayType array) {
      // What stands before an array is meant for the whole, though Java puts it on the innermost
      // type.
      inside(array.getComponentType());
    }
  }

  private void on(TypeMirror type) {
    Said said = new Said();
    JakartaConstraints.read(Annotations.on(type, element), whole, said);
    found.addAll(said.written());
  }
}
