package dev.pokayoke.processor.read;

import dev.pokayoke.Param;
import dev.pokayoke.processor.read.foreign.Framework;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What annotations say of a property. A framework may have several that say the same, of which the first that says it counts.
 *
 * @param annotations as the framework sees them
 */
record PropertyAnnotations(Annotations annotations, Framework framework) {

  private static final String NOT_REQUIRED = "NOT_REQUIRED";

  /** The name that an annotation gives. To us a blank is a name, if a bad one. */
  Optional<String> name() {
    return params()
        .map(param -> param.text("name"))
        .filter(name -> framework.isOurs() ? !name.isEmpty() : !name.isBlank())
        .findFirst()
        .or(() -> Jackson.name(annotations));
  }

  Optional<String> description() {
    return params()
        .map(param -> param.text("value"))
        .filter(text -> !text.isBlank())
        .findFirst()
        .or(() -> Jackson.description(annotations))
        .map(String::strip);
  }

  /** Whether it must be sent, if an annotation says so: of ours only where that is written. */
  Optional<Boolean> required() {
    return params()
        .filter(param -> !framework.isOurs() || param.written().containsKey("required"))
        .flatMap(param -> param
            .value("required", Boolean.class)
            .or(() -> Optional.of(param.constant("required"))
                .filter(mode -> !mode.isEmpty())
                .map(mode -> !mode.equals(NOT_REQUIRED)))
            .stream())
        .findFirst();
  }

  Optional<String> defaultValue() {
    return params()
        .filter(param -> param.written().containsKey("defaultValue"))
        .map(param -> param.text("defaultValue"))
        .filter(value -> !value.equals(Param.NO_DEFAULT))
        .findFirst();
  }

  List<String> examples() {
    return params().findFirst().map(param -> param.texts("examples")).orElse(List.of());
  }

  String unit() {
    return params().findFirst().map(param -> param.text("unit").strip()).orElse("");
  }

  boolean isGrounded() {
    return params().findFirst().filter(param -> param.flag("grounded")).isPresent();
  }

  private Stream<Annotation> params() {
    Stream<Annotation> all = annotations.all().stream()
        .filter(annotation -> annotation.qualifiedName().equals(AnnotationNames.PARAM));
    return framework.isOurs() ? all.limit(1) : all;
  }
}
