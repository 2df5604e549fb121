package dev.pokayoke.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Chooses one of several setters: that which takes what the class itself holds. */
final class Overloads {

  private Overloads() {}

  static Optional<ExecutableElement> choose(Part part, PartReader reader, Scope scope) {
    List<ExecutableElement> setters =
        part.setters().stream().map(versions -> versions.get(0)).toList();
    if (setters.size() <= 1) {
      return setters.stream().findFirst();
    }
    Optional<TypeMirror> own = reader.ownType(part);
    return first(setters, setter -> isSame(reader.setType(setter), own, scope))
        .or(() -> first(setters, setter -> takes(reader.setType(setter), own, scope)))
        .or(() -> {
          throw new Refusal(
                  "has several methods that set '%s', and no getter that says which one is meant"
                      .formatted(part.name()),
                  "leave one of them, or use a record")
              .thrown();
        });
  }

  private static Optional<ExecutableElement> first(
      List<ExecutableElement> setters, Predicate<ExecutableElement> wanted) {
    return setters.stream().filter(wanted).findFirst();
  }

  private static boolean isSame(TypeMirror taken, Optional<TypeMirror> own, Scope scope) {
    return own.filter(given -> scope.types().isSameType(taken, given)).isPresent();
  }

  /** {@code Iterable<? extends Item>} takes a {@code List<Item>}. */
  private static boolean takes(TypeMirror taken, Optional<TypeMirror> own, Scope scope) {
    return own.filter(given -> scope.types().isSubtype(given, taken)).isPresent();
  }
}
