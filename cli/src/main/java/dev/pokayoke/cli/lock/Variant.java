package dev.pokayoke.cli.lock;

import dev.pokayoke.cli.tools.SchemaDocument;
import dev.pokayoke.processor.document.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * An alternative of a union.
 *
 * @param name what it is known by: the constant in it, its title, its definition or its type
 */
record Variant(String name, Node schema) {

  static List<Variant> of(Shape shape, SchemaDocument document) {
    return shape.variants().isEmpty()
        ? List.of(of(shape.keywords(), shape, document))
        : shape.variants().stream()
            .map(schema -> of(schema, Shape.of(schema, document), document))
            .toList();
  }

  private static Variant of(Node schema, Shape shape, SchemaDocument document) {
    String reference = shape.references().isEmpty() ? "" : shape.references().get(0);
    String name = Stream.of(
            constant(shape.keywords(), document),
            shape.keywords().text("title"),
            reference.substring(reference.lastIndexOf('/') + 1),
            shape.type())
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
    return new Variant(name, schema);
  }

  /** What the first property says that has one value only. */
  private static String constant(Node object, SchemaDocument document) {
    return object.object("properties").members().values().stream()
        .map(property -> Shape.of(Node.of(property), document).choice())
        .filter(choice -> choice != null && choice.size() == 1)
        .map(choice -> String.valueOf(choice.get(0)))
        .findFirst()
        .orElse("");
  }
}
