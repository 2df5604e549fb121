package dev.pokayoke.processor.read;

import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Why a type that has no place in the model has none. */
final class OtherTypes {

  private static final Set<String> JSON =
      Set.of("com.fasterxml.jackson.databind.JsonNode", "tools.jackson.databind.JsonNode");

  private OtherTypes() {}

  /** The end of a sentence about the type. */
  static String reason(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (JSON.contains(name)) {
      return "is a tree of any JSON; a record says what is in it, and Object takes any JSON without"
          + " Jackson";
    }
    if (name.equals("java.util.Iterator")) {
      return "is a place in a list and no list; an Iterable or a Stream can be gone through as well";
    }
    if (name.startsWith("java.util.stream.")) {
      return "is a part of the stream library; a tool takes and returns a Stream or a List";
    }
    if (name.startsWith("java.util.")) {
      return "is a class of its own; name the interface List, Set or Map";
    }
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return "is an annotation";
    }
    if (type.getKind() == ElementKind.INTERFACE) {
      return "is an interface, which does not say what is in it";
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return "is an abstract class, which does not say what is in it";
    }
    return "is a class, which does not say what it is made of; a record does";
  }
}
