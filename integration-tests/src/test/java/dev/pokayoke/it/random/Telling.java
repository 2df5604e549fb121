package dev.pokayoke.it.random;

import dev.pokayoke.it.random.UnionDeclaration.Variant;
import java.util.stream.Collectors;

/**
 * How the variants of a union are told apart.
 *
 * @param by who says it
 * @param property that says it
 * @param isSealed whether Java knows all variants
 * @param isOwn whether the variants have that property themselves
 */
record Telling(By by, String property, boolean isSealed, boolean isOwn) {

  static final Telling SEALED = new Telling(By.JAVA, "type", true, false);

  private static final String JACKSON = "@com.fasterxml.jackson.annotation.";
  private static final String OWN = ", visible = true, "
      + "include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY";

  enum By {
    /** The names of the classes. */
    JAVA,
    /** A list of all variants. */
    LIST,
    /** An annotation on each of them. */
    VARIANTS
  }

  /** What stands before the union. */
  String ofUnion(UnionDeclaration union) {
    if (by == By.JAVA) {
      return "";
    }
    String info = JACKSON + "JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id"
        + ".NAME, property = " + Java.literal(property) + (isOwn ? OWN : "") + ") ";
    return by == By.LIST
        ? union
            .leaves()
            .map(Telling::listed)
            .collect(Collectors.joining(", ", info + JACKSON + "JsonSubTypes({", "}) "))
        : info;
  }

  private static String listed(Variant leaf) {
    return JACKSON + "JsonSubTypes.Type(value = " + leaf.body().name() + ".class, name = "
        + Java.literal(leaf.told()) + ")";
  }

  /** What stands before a variant. */
  String ofVariant(Variant variant) {
    return by == By.VARIANTS && variant.body() instanceof ObjectDeclaration
        ? JACKSON + "JsonTypeName(" + Java.literal(variant.told()) + ") "
        : "";
  }
}
