package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** Reads constraints from {@code @Param} and from Jakarta Validation. */
final class ConstraintReader {

  private ConstraintReader() {}

  /** @param inside what is written on the type's own type arguments, which have no constraints in the model */
  static Constraints read(Annotations annotations, ValueType type, List<String> inside) {
    Said said = new Said();
    said.inside(inside);
    Optional<Annotation> param = annotations.find(AnnotationNames.PARAM);
    param.ifPresent(annotation -> ours(annotation, said));
    JakartaConstraints.read(annotations, type, said);
    return said.constraints(param.map(found -> found.flag("uniqueItems")).orElse(false));
  }

  private static void ours(Annotation param, Said said) {
    for (String keyword : Said.NUMBERS) {
      double value = param.decimal(keyword);
      if (!Double.isNaN(value)) {
        said.number(keyword, keyword, value);
      }
    }
    exact(param, "minimumExact", "minimum", said);
    exact(param, "maximumExact", "maximum", said);
    for (String keyword : Said.SIZES) {
      param
          .value(keyword, Integer.class)
          .filter(value -> value != -1)
          .ifPresent(value -> said.size(keyword, value, keyword + " = " + value));
    }
    for (String keyword : Said.TEXTS) {
      String value = param.text(keyword);
      if (!value.isEmpty()) {
        said.text(keyword, value, keyword + " = \"" + value + "\"");
      }
    }
  }

  private static void exact(Annotation param, String attribute, String keyword, Said said) {
    String value = param.text(attribute);
    if (!value.isEmpty()) {
      said.number(keyword, attribute, value, attribute + " = \"" + value + "\"");
    }
  }
}
