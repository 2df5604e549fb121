package dev.pokayoke.processor.read;

import dev.pokayoke.processor.read.foreign.Framework;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Whose tool a method is. One that is ours as well as somebody else's is ours. */
final class ToolAnnotations {

  private ToolAnnotations() {}

  /** The first of the frameworks that takes the method for a tool. */
  static Optional<Framework> framework(ExecutableElement method, List<Framework> others) {
    Annotations annotations = Annotations.of(method);
    return others.stream()
        .filter(other -> other.toolAnnotations().anyMatch(annotations::has))
        .findFirst();
  }

  static boolean isOurs(ExecutableElement method) {
    return Annotations.of(method).has(AnnotationNames.TOOL);
  }
}
