package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The classes that an object of a sealed type can be of: its hierarchy, flattened. */
final class Leaves {

  private final Types types;
  private final List<TypeElement> found = new ArrayList<>();

  private Leaves(Types types) {
    this.types = types;
  }

  /** In the order in which they are permitted, but subclasses before the classes that they extend. */
  static List<TypeElement> of(TypeElement sealed, Types types) {
    Leaves leaves = new Leaves(types);
    leaves.visit(sealed);
    return leaves.found;
  }

  private void visit(TypeElement type) {
    Permitted.of(type).forEach(this::visit);
    boolean open = type.getModifiers().contains(Modifier.SEALED)
        && type.getModifiers().contains(Modifier.ABSTRACT);
    if (!open && !found.contains(type)) {
      found.add(position(type), type);
    }
  }

  private int position(TypeElement type) {
    TypeMirror erased = types.erasure(type.asType());
    for (int i = 0; i < found.size(); i++) {
      if (types.isSubtype(erased, types.erasure(found.get(i).asType()))) {
        return i;
      }
    }
    return found.size();
  }
}
