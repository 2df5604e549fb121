package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type that is one of several objects, which stand in it.
 *
 * @param variables names of its type variables, which are those of its variants too
 * @param telling how the variants are told apart
 * @param isClass whether it is an abstract class, or else an interface
 * @param above what it extends, when it is a part of another one
 * @param variants objects, the first one without itself in it, and parts of it
 */
record UnionDeclaration(
    String name,
    List<String> variables,
    Telling telling,
    boolean isClass,
    String above,
    List<Variant> variants)
    implements Declaration {

  /**
   * A variant, or several of them.
   *
   * @param told its name for the model
   * @param body an object, or a union of more variants
   */
  record Variant(String told, Declaration body) {

    Stream<Variant> leaves() {
      return body instanceof UnionDeclaration union ? union.leaves() : Stream.of(this);
    }

    ObjectDeclaration object() {
      return (ObjectDeclaration) body;
    }

    Stream<Variant> smaller() {
      Stream<? extends Declaration> smaller =
          body instanceof ObjectDeclaration object ? object.smallerObjects() : body.smaller();
      return smaller
          .filter(other -> telling(other).equals(telling(body)))
          .map(other -> new Variant(told, other));
    }

    /** The properties of its own that tell it from others. */
    private static List<Type> telling(Declaration body) {
      return body.types().stream().filter(ToldType.class::isInstance).toList();
    }
  }

  /** All that stands in it. */
  Stream<Declaration> parts() {
    return variants.stream()
        .map(Variant::body)
        .flatMap(body -> body instanceof UnionDeclaration union
            ? Stream.concat(Stream.of(body), union.parts())
            : Stream.of(body));
  }

  Stream<Variant> leaves() {
    return variants.stream().flatMap(Variant::leaves);
  }

  @Override
  public String source() {
    String inside = variants.stream()
        .map(variant -> "  " + telling.ofVariant(variant) + "public static "
            + variant.body().source() + "\n")
        .collect(Collectors.joining());
    return (above.isEmpty() ? telling.ofUnion(this) : "") + (telling.isSealed() ? "sealed " : "")
        + (isClass ? "abstract class " : "interface ") + simpleName() + generic() + above
        + permits() + " {\n" + inside + "  }";
  }

  /** Always written: what is not has another order in javac 17, where a class that is used earlier comes first. */
  private String permits() {
    return telling.isSealed()
        ? variants.stream()
            .map(variant -> variant.body().name())
            .collect(Collectors.joining(", ", " permits ", ""))
        : "";
  }

  private Members members(Variant leaf, List<Type> arguments) {
    List<String> others = leaves().map(Variant::told).toList();
    Members members = leaf.object().members(arguments);
    return telling.isOwn()
        ? members
        : members.with(new Tag(telling.property(), leaf.told(), others));
  }

  /** Deep inside one that has an end. */
  private Variant leaf(Draw draw) {
    List<Variant> leaves = leaves().toList();
    boolean first = draw.isDeep() || draw.depth() > 2 && draw.chance(60);
    return first ? leaves.get(0) : draw.oneOf(leaves);
  }

  @Override
  public Value value(Draw draw, List<Type> arguments) {
    return members(leaf(draw), arguments).value(draw);
  }

  @Override
  public Optional<Wrong> wrong(Draw draw, List<Type> arguments) {
    return members(leaf(draw), arguments).wrong(draw);
  }

  @Override
  public List<Type> types() {
    return leaves().flatMap(leaf -> leaf.body().types().stream()).toList();
  }

  @Override
  public Stream<Declaration> smaller() {
    boolean isSimple = telling.equals(Telling.SEALED) || telling.isOwn() || !above.isEmpty();
    Stream<Telling> simpler = isSimple ? Stream.of() : Stream.of(Telling.SEALED);
    return Stream.concat(
        Smaller.lists(variants, Variant::smaller)
            .filter(fewer -> !fewer.isEmpty())
            .map(fewer -> new UnionDeclaration(name, variables, telling, isClass, above, fewer)),
        simpler.map(this::with));
  }

  /** The same, told apart in another way. */
  private UnionDeclaration with(Telling other) {
    List<Variant> renamed = new ArrayList<>();
    for (Variant variant : variants) {
      Declaration body =
          variant.body() instanceof UnionDeclaration union ? union.with(other) : variant.body();
      renamed.add(new Variant(body.simpleName(), body));
    }
    return new UnionDeclaration(name, variables, other, isClass, above, renamed);
  }
}
