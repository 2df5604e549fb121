package dev.pokayoke.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The classes that an object of a union can be of: the hierarchy below it, flattened. */
final class Leaves {

  private final Scope scope;
  private final Map<TypeElement, String> listed = new HashMap<>();
  private final Set<TypeElement> visited = new HashSet<>();
  private final List<TypeElement> found = new ArrayList<>();

  private Leaves(Scope scope) {
    this.scope = scope;
  }

  /**
   * One of the classes.
   *
   * @param name for the model
   * @param isListed whether {@code @JsonSubTypes} names it, so that it need not be final
   */
  record Leaf(TypeElement type, String name, boolean isListed) {}

  /** In the order in which they are permitted or listed, but subclasses before the classes that they extend. */
  static List<Leaf> of(TypeElement union, Scope scope) {
    Leaves leaves = new Leaves(scope);
    leaves.visit(union);
    // Part of a hierarchy goes by the names that the whole gives.
    Supertypes.of(union).forEach(leaves::addNames);
    return leaves.found.stream().map(leaves::leaf).toList();
  }

  private void visit(TypeElement type) {
    if (!visited.add(type)) {
      return;
    }
    addNames(type);
    List<TypeElement> below = type.getModifiers().contains(Modifier.SEALED)
        ? Permitted.of(type, scope.comments())
        : List.copyOf(JacksonUnion.subtypes(type).keySet());
    below.forEach(this::visit);
    // An abstract class below which there is nothing is found too, and refused with a reason.
    if (below.isEmpty() || !type.getModifiers().contains(Modifier.ABSTRACT)) {
      found.add(position(type), type);
    }
  }

  private void addNames(TypeElement type) {
    JacksonUnion.subtypes(type).forEach(listed::putIfAbsent);
  }

  private int position(TypeElement type) {
    Types types = scope.types();
    TypeMirror erased = types.erasure(type.asType());
    for (int i = 0; i < found.size(); i++) {
      if (types.isSubtype(erased, types.erasure(found.get(i).asType()))) {
        return i;
      }
    }
    return found.size();
  }

  private Leaf leaf(TypeElement type) {
    String name = listed.getOrDefault(type, "");
    if (name.isEmpty()) {
      name = JacksonUnion.ownName(type).orElse(type.getSimpleName().toString());
    }
    return new Leaf(type, name, listed.containsKey(type));
  }
}
