package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An enum. */
record EnumDeclaration(String name, List<Constant> constants) implements Declaration {

  /**
   * A constant.
   *
   * @param java its name in the source
   * @param json its name for the model
   */
  record Constant(String java, String json) {

    String declaration() {
      String renamed = "@com.fasterxml.jackson.annotation.JsonProperty(%s) ";
      return (json.equals(java) ? "" : renamed.formatted(Java.literal(json))) + java;
    }
  }

  @Override
  public String source() {
    return constants.stream()
        .map(Constant::declaration)
        .collect(Collectors.joining(", ", "enum " + simpleName() + " {", "}"));
  }

  @Override
  public Value value(Draw draw, List<Type> arguments) {
    String json = draw.oneOf(constants).json();
    return new Value(Json.text(draw, json), TextNode.valueOf(json));
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    return Optional.of(value(draw, List.of()));
  }

  @Override
  public Optional<Wrong> wrong(Draw draw, List<Type> arguments) {
    List<String> names = constants.stream().map(Constant::json).toList();
    String near = draw.oneOf(names) + draw.oneOf("x", "_", " ");
    return names.contains(near) || draw.chance(50)
        ? Wrong.otherThan(draw, Sort.TEXT)
        : Optional.of(Wrong.here(Json.text(draw, near)));
  }

  @Override
  public List<Type> types() {
    return List.of();
  }

  @Override
  public Stream<Declaration> smaller() {
    return Smaller.lists(constants, constant -> Stream.of())
        .filter(fewer -> !fewer.isEmpty())
        .map(fewer -> new EnumDeclaration(name, fewer));
  }
}
