package dev.pokayoke.processor.read;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Classes whose members Lombok writes. With javac it is a processor like ours, and may come after it in a round; it takes its
 * annotations away when it has written what they ask for. So a class that still has them, and lacks something, is read in a
 * later round.
 */
final class Lombok {

  private static final Set<String> BUILDERS = Set.of("Builder", "SuperBuilder");
  private static final Set<String> GETTERS = Set.of("Data", "Value", "Getter");

  private Lombok() {}

  /** Puts a class off that does not yet have what Lombok is asked for. */
  static void requireComplete(TypeElement type, Parts parts) {
    boolean noBuilder = hasOne(type, BUILDERS)
        && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .noneMatch(method -> method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().isEmpty());
    boolean noGetter = hasOne(type, GETTERS)
        && parts.all().stream().anyMatch(part -> part.getter().isEmpty() && isOwnField(part, type));
    if (noBuilder || noGetter) {
      throw incomplete(type);
    }
  }

  /** Puts a class off that cannot be read, if Lombok may still change that. */
  static void mayComplete(TypeElement type) {
    if (Annotations.of(type).find(Lombok::isOne).isPresent()) {
      throw incomplete(type);
    }
  }

  private static boolean isOwnField(Part part, TypeElement type) {
    Element field = part.field();
    return field != null
        && field.getEnclosingElement().equals(type)
        && Annotations.of(field).find(Lombok::isOne).isEmpty();
  }

  private static boolean hasOne(TypeElement type, Set<String> names) {
    return Annotations.of(type)
        .find(annotation -> isOne(annotation) && names.contains(annotation.simpleName()))
        .isPresent();
  }

  private static boolean isOne(Annotation annotation) {
    return annotation.qualifiedName().startsWith("lombok.");
  }

  private static UnresolvedTypeException incomplete(TypeElement type) {
    return new UnresolvedTypeException(type.getSimpleName() + " as Lombok completes it", "lombok");
  }
}
