package dev.pokayoke.it.random;

import dev.pokayoke.it.random.Telling.By;
import dev.pokayoke.it.random.UnionDeclaration.Variant;
import java.util.ArrayList;
import java.util.List;

/** Makes unions up. */
final class UnionGenerator {

  private static final List<String> PROPERTIES =
      List.of("type", "kind", "@type", "$type", "Kind", "a/b", "is", "種類");
  private static final List<String> TOLD =
      List.of("card", "bank-transfer", "A/B", "😀", "two words", "1", "a\"b", "\\", "null", "Card");

  private final Draw draw;
  private final DeclarationGenerator declarations;

  /** All that the unions of one nest have in common. */
  record Nest(
      String whole,
      String name,
      List<String> variables,
      Telling telling,
      boolean isClass,
      int depth,
      Names told) {

    String above() {
      String generic = variables.isEmpty() ? "" : "<" + String.join(", ", variables) + ">";
      return name + generic;
    }

    Nest part(String part) {
      return new Nest(whole, part, variables, telling, isClass, depth, told);
    }
  }

  UnionGenerator(Draw draw, DeclarationGenerator declarations) {
    this.draw = draw;
    this.declarations = declarations;
  }

  UnionDeclaration union(String name, List<String> variables, int depth) {
    Nest nest = new Nest(name, name, variables, telling(), draw.chance(20), depth, new Names());
    return union(nest, "", true);
  }

  private Telling telling() {
    if (draw.chance(50)) {
      return Telling.SEALED;
    }
    By by = draw.oneOf(By.LIST, By.VARIANTS);
    boolean isSealed = by == By.VARIANTS || draw.chance(50);
    return new Telling(by, draw.oneOf(PROPERTIES), isSealed, draw.chance(25));
  }

  private UnionDeclaration union(Nest nest, String above, boolean isWhole) {
    List<Variant> variants = new ArrayList<>();
    for (int i = draw.between(1, 3); i > 0; i--) {
      String name = nest.name + "." + declarations.simpleName();
      if (isWhole && !variants.isEmpty() && draw.chance(15)) {
        String extended = " extends " + nest.above();
        variants.add(new Variant("", union(nest.part(name), extended, false)));
      } else {
        String told =
            nest.telling.by() == By.JAVA ? Java.simpleName(name) : nest.told.next(draw, TOLD);
        boolean isFirst = isWhole && variants.isEmpty();
        variants.add(new Variant(told, object(nest, name, told, isFirst)));
      }
    }
    return new UnionDeclaration(
        nest.name, nest.variables, nest.telling, nest.isClass, above, List.copyOf(variants));
  }

  private ObjectDeclaration object(Nest nest, String name, String told, boolean isFirst) {
    Making making = Making.draw(draw).alone();
    if (nest.isClass && making.kind() == Making.Kind.RECORD) {
      making = new Making(Making.Kind.SETTERS, true, false, false, false);
    }
    Names taken = new Names();
    taken.next(draw, List.of(nest.telling.property()));
    List<Property> properties = new ArrayList<>();
    if (nest.telling.isOwn()) {
      properties.add(new Property(
          "told_",
          nest.telling.property(),
          new ToldType(told),
          null,
          draw.oneOf(Spelling.values())));
    }
    properties.addAll(declarations.ofVariant(nest, taken, making, isFirst));
    String above = (nest.isClass ? " extends " : " implements ") + nest.above();
    return new ObjectDeclaration(name, nest.variables, properties, making, above);
  }
}
