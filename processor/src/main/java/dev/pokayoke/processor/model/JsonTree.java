package dev.pokayoke.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A class of Jackson's, of its second or third major, that holds any JSON. Such a type is an
 * {@link ValueType.AnyType}; only a tool that names one itself has a JSON library in its binding.
 */
public record JsonTree(String library, Kind kind) {

  /** What may be at its root. */
  public enum Kind {
    NODE("JsonNode"),
    OBJECT("node.ObjectNode"),
    ARRAY("node.ArrayNode");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  private static final String JACKSON_2 = "com.fasterxml.jackson.databind";
  private static final String JACKSON_3 = "tools.jackson.databind";

  /** The tree that a type is, or empty for any other type. */
  public static Optional<JsonTree> of(TypeName type) {
    return type instanceof ClassName name ? of(name.canonicalName()) : Optional.empty();
  }

  /** The tree that a class is, or empty for any other class. */
  public static Optional<JsonTree> of(String className) {
    for (String library : new String[] {JACKSON_2, JACKSON_3}) {
      for (Kind kind : Kind.values()) {
        if (className.equals(library + "." + kind.name)) {
          return Optional.of(new JsonTree(library, kind));
        }
      }
    }
    return Optional.empty();
  }

  /** The class of all nodes. */
  public ClassName node() {
    return ClassName.get(library, "JsonNode");
  }

  /** One of the classes of nodes, and what makes them. */
  public ClassName node(String simpleName) {
    return ClassName.get(library + ".node", simpleName);
  }

  /** What the factory calls the node of a text. */
  public String textMethod() {
    return library.equals(JACKSON_2) ? "textNode" : "stringNode";
  }
}
