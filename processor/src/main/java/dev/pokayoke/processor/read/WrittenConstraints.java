package dev.pokayoke.processor.read;

import dev.pokayoke.processor.read.Place.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;

/** Where each attribute of a parameter is written: in {@code @Param}, or in another annotation that means the same. */
final class WrittenConstraints {

  /** Which of our attributes an attribute of Jakarta Validation stands for. */
  private static final Map<String, List<String>> JAKARTA = Map.of(
      "Min.value", List.of("minimum"),
      "Max.value", List.of("maximum"),
      "DecimalMin.value", List.of("minimum", "exclusiveMinimum"),
      "DecimalMax.value", List.of("maximum", "exclusiveMaximum"),
      "Size.min", List.of("minLength", "minItems"),
      "Size.max", List.of("maxLength", "maxItems"),
      "Digits.integer", List.of("exclusiveMinimum", "exclusiveMaximum", "pattern"),
      "Digits.fraction", List.of("multipleOf"),
      "Pattern.regexp", List.of("pattern"));

  private static final Map<String, List<String>> JACKSON =
      Map.of(Jackson.PROPERTY, List.of("name"), Jackson.DESCRIPTION, List.of("value"));

  private WrittenConstraints() {}

  static Map<String, Written> of(Annotations annotations) {
    Map<String, Written> written =
        new LinkedHashMap<>(Places.attributes(annotations.find(AnnotationNames.PARAM)));
    Places.attributes(annotations.find(AnnotationNames.FROM_CONTEXT)).forEach(written::putIfAbsent);
    for (Annotation annotation : annotations.all()) {
      annotation.written().forEach((attribute, value) -> {
        for (String ours : meaning(annotation, attribute)) {
          written.putIfAbsent(ours, written(annotation, value));
        }
      });
    }
    return written;
  }

  private static List<String> meaning(Annotation annotation, String attribute) {
    if (JakartaConstraints.isOne(annotation)) {
      return JAKARTA.getOrDefault(annotation.simpleName() + "." + attribute, List.of());
    }
    return attribute.equals("value")
        ? JACKSON.getOrDefault(annotation.qualifiedName(), List.of())
        : List.of();
  }

  private static Written written(Annotation annotation, AnnotationValue value) {
    return new Written(annotation.on(), annotation.mirror(), value);
  }
}
