package dev.pokayoke.it.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A variant that is used alone, where nothing need tell it from others, or some of them. It stands in its union.
 *
 * @param name its own
 * @param union name of the whole union
 */
record PartDeclaration(String name, String union) implements Declaration {

  /** Whether a part can be used alone. */
  static boolean isOne(Declaration part) {
    if (part instanceof UnionDeclaration union) {
      // Else it would have to list its variants itself.
      return union.telling().isSealed();
    }
    ObjectDeclaration object = (ObjectDeclaration) part;
    return !object.isOneValue()
        && !object.properties().isEmpty()
        && object.types().stream().noneMatch(ToldType.class::isInstance);
  }

  @Override
  public String source() {
    return "";
  }

  /** As the union has it now, which may be smaller than it was. */
  private Declaration part(Draw draw) {
    return ((UnionDeclaration) draw.declarations().get(union))
        .parts()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no longer there: " + name));
  }

  @Override
  public Value value(Draw draw, List<Type> arguments) {
    return part(draw).value(draw, arguments);
  }

  @Override
  public Optional<Wrong> wrong(Draw draw, List<Type> arguments) {
    return part(draw).wrong(draw, arguments);
  }

  @Override
  public List<Type> types() {
    return List.of(new NamedType(union, List.of()));
  }

  @Override
  public Stream<Declaration> smaller() {
    return Stream.of();
  }
}
