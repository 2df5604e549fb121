package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Suppression;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Which checks are suppressed at an element: by itself and by everything around it, up to the package. */
final class Suppressions {

  private Suppressions() {}

  /** The innermost first. */
  static List<Suppression> at(Element element) {
    List<Suppression> found = new ArrayList<>();
    for (@Nullable Element around = element;
        around != null;
        around = around.getEnclosingElement()) {
      of(Annotations.of(around), found);
    }
    return found;
  }

  /** What a component of a record of another file says, as far as it reaches the class file. */
  static List<Suppression> inClassFile(Component component) {
    List<Suppression> found = new ArrayList<>();
    checks(component.annotations(), found);
    for (@Nullable Element around = component.home();
        around != null;
        around = around.getEnclosingElement()) {
      checks(Annotations.of(around), found);
    }
    return found;
  }

  /** Those that stand in one place. */
  static void of(Annotations annotations, List<Suppression> found) {
    checks(annotations, found);
    annotations
        .find(AnnotationNames.SUPPRESS_WARNINGS)
        .ifPresent(annotation -> found.add(new Suppression(annotation.texts("value"), "")));
  }

  private static void checks(Annotations annotations, List<Suppression> found) {
    annotations
        .find(AnnotationNames.SUPPRESS_CHECK)
        .ifPresent(annotation ->
            found.add(new Suppression(annotation.texts("value"), annotation.text("reason"))));
  }
}
