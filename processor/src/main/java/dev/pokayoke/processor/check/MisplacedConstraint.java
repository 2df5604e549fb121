package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constraints on a type that they say nothing about. */
final class MisplacedConstraint {

  /** What limits a text or list as these limit a number, and so on. */
  private static final Map<String, List<String>> COUNTERPARTS = Map.of(
      "minimum", List.of("minimum", "minLength", "minItems"),
      "maximum", List.of("maximum", "maxLength", "maxItems"),
      "minLength", List.of("minimum", "minLength", "minItems"),
      "maxLength", List.of("maximum", "maxLength", "maxItems"),
      "minItems", List.of("minimum", "minLength", "minItems"),
      "maxItems", List.of("maximum", "maxLength", "maxItems"));

  private MisplacedConstraint() {}

  /** All those of one property together: one wrong type, or one wrong idea of it. */
  static Optional<Finding> of(PropertyUse use) {
    ValueType type = use.type();
    Map<String, ConstraintKind> written = ConstraintKind.of(use.constraints());
    List<String> misplaced = new ArrayList<>();
    written.forEach((attribute, kind) -> {
      if (!kind.appliesTo(type)) {
        misplaced.add(attribute);
      }
    });
    if (misplaced.isEmpty()) {
      return Optional.empty();
    }
    List<String> attributes = new ArrayList<>(misplaced);
    misplaced.forEach(attribute -> attributes.add(attribute + "Exact"));
    String what = "%s %s not apply to %s of type '%s'"
        .formatted(
            Words.listed(misplaced),
            misplaced.size() == 1 ? "does" : "do",
            use.called(),
            Words.of(type.javaType()));
    return Optional.of(
        use.finding(CheckId.ConstraintNotApplicable, what, attributes.toArray(String[]::new))
            .why(why(use, misplaced.get(0)))
            .fix(fix(use, misplaced, written)));
  }

  /** Whose constraint it is, where the user has not written its keyword. */
  private static String why(PropertyUse use, String first) {
    String purpose = ConstraintKind.of(use.constraints()).get(first).purpose();
    String annotation = use.constraints().annotations().get(first);
    return annotation == null
        ? purpose
        : "%s means %s here; %s".formatted(annotation, first, purpose);
  }

  private static String fix(
      PropertyUse use, List<String> misplaced, Map<String, ConstraintKind> written) {
    ValueType type = use.type();
    String first = misplaced.get(0);
    String annotation = use.constraints().annotations().get(first);
    if (annotation != null) {
      return "leave %s out, or put it where it applies".formatted(annotation);
    }
    if (type instanceof IdentifierType identifier) {
      String name = Words.of(identifier.javaType());
      return "put it on the component: record %s(@Param(%s = ...) %s value)"
          .formatted(name, first, Words.of(identifier.value().type().javaType()));
    }
    if (type instanceof StringType string && string.kind() == StringKind.CHAR) {
      return "leave it out, or use String";
    }
    List<String> counterparts = COUNTERPARTS.getOrDefault(first, List.of());
    for (String counterpart : counterparts) {
      ConstraintKind kind = kind(counterpart);
      boolean direct = !(type instanceof ListType) || written.get(first) == ConstraintKind.NUMBER;
      if (kind.appliesTo(type) && direct && !written.containsKey(counterpart)) {
        return "use %s instead of %s".formatted(counterpart, first);
      }
    }
    if (type instanceof ListType list && written.get(first).appliesTo(list.item())) {
      return "put it on the items: record Item(@Param(%s = ...) %s value) {} and a list of Item"
          .formatted(first, Words.of(list.item().javaType()));
    }
    if (type instanceof IntegerType || type instanceof NumberType) {
      return "leave it out, or use String";
    }
    return "leave it out";
  }

  private static ConstraintKind kind(String attribute) {
    return attribute.endsWith("Length")
        ? ConstraintKind.LENGTH
        : attribute.endsWith("Items") ? ConstraintKind.SIZE : ConstraintKind.NUMBER;
  }
}
